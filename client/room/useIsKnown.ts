import { useMeeting, useStatus, useTimed } from '#client/react/hooks.ts'
import { useLostAt } from '#client/status/useLostAt.ts'
import { knownUntil } from './knownUntil.ts'

/** The screen may show whom it shows: the line is there, or nobody else can be expected to speak yet. */
export function useIsKnown(): boolean {
  const lostAt = useLostAt()
  const { lastNewsAt } = useStatus()
  const until = useMeeting(meeting => knownUntil(meeting, lastNewsAt ?? lostAt ?? 0))
  return useTimed(now => lostAt === null || until === null || now < until)
}
