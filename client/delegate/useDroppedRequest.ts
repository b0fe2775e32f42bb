import { useDeeds, useNotices } from '#client/react/actingHooks.ts'
import { useMeeting } from '#client/react/hooks.ts'
import type { Notice } from '#client/sync/acting/notices.ts'
import { useMyRequests } from './useMine.ts'

const isRequest = ({ command }: Notice): boolean => command.type === 'requestFloor' && command.capacity.kind !== 'reply'
const isGivenUp = ({ code }: Notice): boolean => code === 'too-late' || code === 'try-again'

/** The request for the floor of this window that the server did not answer in time, or could not keep, newest; null when there is none. */
export function droppedRequest(notices: readonly Notice[]): Notice | null {
  const last = notices.findLast(isRequest)
  return last && isGivenUp(last) ? last : null
}

/** What became of it: nobody knows, or it was there and not kept. */
export const givenUpHow = ({ code }: Notice): 'sent' | 'kept' => (code === 'try-again' ? 'kept' : 'sent')

export const givenUpWords = (notice: Notice): 'delegate.not-sent' | 'delegate.not-kept' => `delegate.not-${givenUpHow(notice)}`

/**
 * The same for this window, unless one got through since, and how to take as said all that were dropped so far: whoever presses again
 * need not be told of any of them, nor when the next one is gone.
 */
export function useDroppedRequest(): { dropped: Notice | null; forget: () => void } {
  const { notices, dismiss } = useNotices()
  const askedAt = useDeeds().findLast(({ kind }) => kind === 'asked')?.at ?? -1
  const dropped = droppedRequest(notices.filter(({ at }) => at > askedAt))
  return { dropped, forget: () => notices.filter(one => isRequest(one) && isGivenUp(one)).forEach(({ id }) => dismiss(id)) }
}

/** The same while the card speaks of it: nothing else is under way, and one can still ask. Else a notice has to say it. */
export function useDroppedInCard(): Notice | null {
  const { dropped } = useDroppedRequest()
  const hasAsked = useMyRequests().length > 0
  const isClosed = useMeeting(meeting => meeting.phase.name === 'closed')
  return hasAsked || isClosed ? null : dropped
}
