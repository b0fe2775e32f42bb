import { useCallback, useSyncExternalStore } from 'react'
import type { Speaker } from '#shared/protocol/http.ts'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { readSpeakers } from '#client/sync/acting/readSpeakers.ts'

/** Who will read the statement of a request, as the log names it by its digest; null while that is not known, or nobody is named. */
export function useSpeaker(requestId: string, digest: string | null): Speaker | null {
  const { role, delegationId } = useActor()
  const meetingId = useMeeting(meeting => meeting.meetingId)
  const listen = useCallback(
    (call: () => void) => (digest === null ? () => {} : readSpeakers.listen(digest, { meetingId, requestId, actor: { role, delegationId } }, call)),
    [digest, meetingId, requestId, role, delegationId],
  )
  const known = (): Speaker | null => (digest === null ? null : readSpeakers.known(digest))
  return useSyncExternalStore(listen, known, known)
}
