import { useMeeting, useTimed } from '#client/react/hooks.ts'
import { useLostAt } from '#client/status/useLostAt.ts'
import { knownUntil } from './knownUntil.ts'

/** The screen may show whom it shows: it is in the meeting, or nobody else can be expected to speak yet. What is heard on a line before it is in again tells nothing of that. */
export function useIsKnown(): boolean {
  const lostAt = useLostAt()
  const until = useMeeting(meeting => knownUntil(meeting, lostAt ?? 0))
  return useTimed(now => lostAt === null || until === null || now < until)
}
