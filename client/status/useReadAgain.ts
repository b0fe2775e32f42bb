import { useCallback, useEffect, useRef, useState } from 'react'
import type { Unreached } from '#client/sync/acting/askServer.ts'

interface Read<T> {
  /** Null: not read yet. Where it cannot be read any more, what was read last. */
  found: T | null
  /** Why it could not be read the last time. */
  no: Unreached | null
}

/**
 * What others may change meanwhile: read at once, and again every so often as long as somebody looks at it.
 * @param ask the same function as long as the same is asked
 */
export function useReadAgain<T extends object>(ask: () => Promise<T | Unreached>, everyMs: number): Read<T> & { read: () => Promise<void> } {
  const [state, setState] = useState<Read<T>>({ found: null, no: null })
  const asked = useRef(0)
  const read = useCallback(async () => {
    const own = ++asked.current
    const answer = await ask()
    if (own !== asked.current) return // what was asked later is newer
    setState(({ found }) => (typeof answer === 'string' ? { found, no: answer } : { found: answer, no: null }))
  }, [ask])
  useEffect(() => {
    void read()
    const timer = setInterval(() => void read(), everyMs)
    return () => clearInterval(timer)
  }, [read, everyMs])
  return { ...state, read }
}
