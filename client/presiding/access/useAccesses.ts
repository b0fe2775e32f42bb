import { useCallback } from 'react'
import type { AccessHere } from '#shared/protocol/doors.ts'
import { fetchAccesses } from '#client/sync/acting/accessLine.ts'
import type { Asking } from '#client/sync/acting/askByHttp.ts'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import { useReadAgain } from '#client/status/useReadAgain.ts'

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
  const ask = useCallback(() => fetchAccesses(of), [of])
  const { found, no, read } = useReadAgain(ask, AGAIN_MS)
  return { accesses: found?.accesses ?? null, no, read }
}
