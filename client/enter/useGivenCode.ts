import { useEffect } from 'react'
import { signIn, type SignedIn } from './signIn.ts'

const PASSING: ReadonlySet<string> = new Set(['try-again', 'too-many', 'unreachable', 'held-on-the-way'])
const [FIRST_MS, LONGEST_MS] = [1000, 15_000]

/** Nothing is wrong with the code: the next try may be let in. */
export const isPassing = (refusal: string): boolean => PASSING.has(refusal)

/**
 * Signs in with the code that came with the address, at once, and again while the server cannot take it: at the screen of a room
 * nobody may be there to press.
 * @param given null: there is none, or another was typed
 */
export function useGivenCode(given: string | null, settle: (reply: SignedIn) => void): void {
  useEffect(() => {
    if (given === null) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    const attempt = async (code: string, pauseMs: number): Promise<void> => {
      const reply = await signIn(code)
      if (isOver) return
      settle(reply)
      if (!reply.ok && isPassing(reply.code)) timer = setTimeout(() => void attempt(code, Math.min(2 * pauseMs, LONGEST_MS)), pauseMs)
    }
    void attempt(given, FIRST_MS)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [given, settle])
}
