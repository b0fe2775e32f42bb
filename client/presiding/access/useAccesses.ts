import { useCallback, useEffect, useRef, useState } from 'react'
import type { AccessHere } from '#shared/protocol/doors.ts'
import { fetchAccesses } from '#client/sync/acting/accessLine.ts'
import type { Asking } from '#client/sync/acting/askByHttp.ts'
import type { Unreached } from '#client/sync/acting/askServer.ts'

/** How often they are read again while they are looked at, ms: people sign in meanwhile. */
const AGAIN_MS = 10_000

interface Accesses {
  /** Null: not read yet. */
  accesses: readonly AccessHere[] | null
  /** Why they could not be read the last time. */
  no: Unreached | null
  read: () => Promise<void>
}

/** The accesses of the meeting, as long as somebody looks at them. */
export function useAccesses(of: Asking): Accesses {
  const [state, setState] = useState<Omit<Accesses, 'read'>>({ accesses: null, no: null })
  const asked = useRef(0)
  const read = useCallback(async () => {
    const own = ++asked.current
    const answer = await fetchAccesses(of)
    if (own !== asked.current) return // what was asked later is newer
    setState(({ accesses }) => (typeof answer === 'string' ? { accesses, no: answer } : { accesses: answer.accesses, no: null }))
  }, [of])
  useEffect(() => {
    void read()
    const timer = setInterval(() => void read(), AGAIN_MS)
    return () => clearInterval(timer)
  }, [read])
  return { ...state, read }
}
