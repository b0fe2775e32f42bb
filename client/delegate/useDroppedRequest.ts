import { useNotices } from '#client/react/actingHooks.ts'
import { useMeeting } from '#client/react/hooks.ts'
import type { Notice } from '#client/sync/acting/notices.ts'
import { useMyRequests } from './useMine.ts'

/** The request for the floor of this window that did not reach the server in time, newest; null when there is none. */
export function droppedRequest(notices: readonly Notice[]): Notice | null {
  const last = notices.findLast(({ command }) => command.type === 'requestFloor' && command.capacity.kind !== 'reply')
  return last?.code === 'too-late' ? last : null
}

/** The same for this window, and how to take it as said: whoever presses again need not be told any more. */
export function useDroppedRequest(): { dropped: Notice | null; forget: () => void } {
  const { notices, dismiss } = useNotices()
  const dropped = droppedRequest(notices)
  return { dropped, forget: () => (dropped === null ? undefined : dismiss(dropped.id)) }
}

/** The same while the card speaks of it: nothing else is under way, and one can still ask. Else a notice has to say it. */
export function useDroppedInCard(): Notice | null {
  const { dropped } = useDroppedRequest()
  const hasAsked = useMyRequests().length > 0
  const isClosed = useMeeting(meeting => meeting.phase.name === 'closed')
  return hasAsked || isClosed ? null : dropped
}
