import { useEffect, useRef, useState } from 'react'
import type { AccessCard } from '#shared/protocol/http.ts'
import { issueCode } from '#client/sync/acting/accessLine.ts'
import type { Asking } from '#client/sync/acting/askByHttp.ts'
import type { Unreached } from '#client/sync/acting/askServer.ts'

/** A card that was issued here. Its code is nowhere else. */
export interface HeldCard {
  card: AccessCard
  /** It was shown by itself, or went to the printer. */
  isOut: boolean
}

export interface Failed {
  accessId: string
  /** `stopped`: it was not asked for any more. */
  no: Unreached | 'stopped'
}

/** Codes that are issued one after the other. */
export interface Run {
  wanted: readonly string[]
  done: number
  failed: readonly Failed[]
  isRunning: boolean
}

export interface Cards {
  held: readonly HeldCard[]
  run: Run | null
  /** Issues one, to be shown by itself; or why not. */
  issue: (accessId: string) => Promise<AccessCard | Unreached>
  issueAll: (accessIds: readonly string[]) => Promise<void>
  stop: () => void
  /** These are on paper. */
  putOut: (accessIds: readonly string[]) => void
}

/** The cards that are issued in a dialog, for as long as it is open; then nobody has their codes. */
export function useCards(of: Asking): Cards {
  const [held, setHeld] = useState<readonly HeldCard[]>([])
  const [run, setRun] = useState<Run | null>(null)
  const isStopped = useRef(false)
  useEffect(() => {
    isStopped.current = false
    return () => void (isStopped.current = true) // nobody would see what is issued from now on
  }, [])
  const hold = (one: HeldCard): void => setHeld(before => [...before.filter(({ card }) => card.accessId !== one.card.accessId), one])

  async function issue(accessId: string, isOut: boolean): Promise<AccessCard | Unreached> {
    const answer = await issueCode(of, accessId)
    if (typeof answer !== 'string') hold({ card: answer, isOut })
    return answer
  }

  async function issueAll(wanted: readonly string[]): Promise<void> {
    isStopped.current = false
    const failed: Failed[] = []
    let done = 0
    const tell = (isRunning: boolean): void => setRun({ wanted, done, failed: [...failed], isRunning })
    tell(true)
    for (const accessId of wanted) {
      const answer = isStopped.current ? 'stopped' : await issue(accessId, false)
      if (typeof answer === 'string') failed.push({ accessId, no: answer })
      else done += 1
      tell(true)
    }
    tell(false)
  }

  return {
    held, run, issueAll,
    issue: accessId => issue(accessId, true),
    stop: () => void (isStopped.current = true),
    putOut: accessIds => setHeld(before => before.map(one => (accessIds.includes(one.card.accessId) ? { ...one, isOut: true } : one))),
  }
}
