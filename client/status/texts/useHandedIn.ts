import { useEffect, useEffectEvent, useState } from 'react'
import { documentOf, isTextKept } from '#shared/floor/inscribing/documentOf.ts'
import { textStanding } from '#shared/floor/inscribing/readingText.ts'
import { isPresiding } from '#shared/floor/isPresiding.ts'
import type { Actor, Meeting } from '#shared/floor/model.ts'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import { fetchText, type HandedIn } from './textLine.ts'
import { requestOf } from './textsToRead.ts'

type Found = HandedIn | 'looking' | 'none' | Unreached

/** The hall, and so the booths, are not told that a text has changed: whoever reads one there looks again so often, ms. */
const LOOK_MS = 4000

/**
 * The text of a request's statement as this reader may have it; asked again when the log says that it changed.
 */
export function useHandedIn(requestId: string): { found: Found; look: () => void } {
  const actor = useActor()
  const meetingId = useMeeting(meeting => meeting.meetingId)
  const isThere = useMeeting(meeting => mayBeThere(meeting, requestId, actor))
  const mark = useMeeting(meeting => markOf(meeting, requestId))
  const [found, setFound] = useState<Found>('looking')
  const [tries, setTries] = useState(0)
  const take = useEffectEvent((of: string, answer: Found | 'same') => {
    if (of === `${mark} ${tries}` && answer !== 'same') setFound(answer) // else something newer is on its way
  })
  const lookAgain = useEffectEvent(() => {
    if (typeof found === 'object') void fetchText({ meetingId, requestId, actor }, found.etag).then(answer => (typeof answer === 'object' || answer === 'none') && take(`${mark} ${tries}`, answer))
  })
  useEffect(() => {
    if (isThere) void fetchText({ meetingId, requestId, actor }).then(answer => take(`${mark} ${tries}`, answer))
  }, [meetingId, requestId, actor, mark, tries, isThere])
  useEffect(() => {
    if (actor.role !== 'booth') return
    const timer = setInterval(lookAgain, LOOK_MS)
    return () => clearInterval(timer)
  }, [actor.role])
  return { found: isThere ? found : 'none', look: () => {
    setFound('looking')
    setTries(tries + 1)
  } }
}

/** All that this window is told of it. */
function markOf(meeting: Meeting, requestId: string): string {
  return [documentOf(meeting, requestId, 'text')?.digest, requestOf(meeting, requestId)?.hasText, textStanding(meeting, requestId)].join(' ')
}

/** Those who are told of documents are told, too, that there is none (I13). */
function mayBeThere(meeting: Meeting, requestId: string, { role, delegationId }: Actor): boolean {
  const isTold = isPresiding(role) || (delegationId !== null && requestOf(meeting, requestId)?.delegationId === delegationId)
  return !isTold || isTextKept(meeting, requestId)
}
