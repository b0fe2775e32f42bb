import { documentOf } from '#shared/floor/inscribing/documentOf.ts'
import { textStanding, type TextStanding } from '#shared/floor/inscribing/readingText.ts'
import type { Meeting } from '#shared/floor/model.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { requestOnFloor } from '#shared/floor/reading.ts'
import { inOrderHeard } from '#shared/floor/inOrderHeard.ts'
import { capacityLine, delegationName } from '#client/text/speaker.ts'

/** Where the statement stands, in the order in which they are listed. */
export type Place = { kind: 'on-floor' | 'waits' | 'unheard' | 'over' } | { kind: 'on-list'; n: number } | { kind: 'heard'; at: number }

/** Whether there is a text: `otherwise`: it was noted as received, and none is kept here; `missed`: none was handed in while it could be. */
export type Kept = 'handed-in' | 'deleted' | 'otherwise' | 'missing' | 'missed'

export interface TextRow {
  requestId: string
  name: string
  line: string | null
  place: Place
  kept: Kept
  /** I18 in words: once the meeting is closed nothing is waited for any more, be it under embargo for others for ever. */
  standing: TextStanding
  /** The entry that last told of it; null: none did. */
  version: number | null
  /** I16: until the floor is given, and where it never was. */
  mayHandIn: boolean
}

/** Every statement that was asked for, each once, where it stands now; of what came to nothing only where a text is left. */
export function textRows(meeting: Meeting): TextRow[] {
  const { waiting, rows, declined, absences, phase } = meeting
  const speaking = requestOnFloor(meeting)
  const isClosed = phase.name === 'closed'
  const all: [FloorRequest, Place][] = [
    ...(speaking === null ? [] : [[speaking, { kind: 'on-floor' }] as [FloorRequest, Place]]),
    ...rows.map(({ request }, index): [FloorRequest, Place] => [request, isClosed ? { kind: 'unheard' } : { kind: 'on-list', n: index + 1 }]),
    ...waiting.map((request): [FloorRequest, Place] => [request, { kind: isClosed ? 'unheard' : 'waits' }]),
    ...inOrderHeard(meeting).flatMap(({ holder, givenAt }): [FloorRequest, Place][] => (holder.kind === 'request' ? [[holder.request, { kind: 'heard', at: givenAt }]] : [])).toReversed(),
    ...[...declined, ...absences].map(({ request }): [FloorRequest, Place] => [request, { kind: 'over' }]),
  ]
  const first = new Map(all.toReversed().map(one => [one[0].requestId, one])) // the first of an id is set last
  return all.filter(one => first.get(one[0].requestId) === one).map(([request, place]) => rowOf(meeting, request, place)).filter(({ place, kept }) => place.kind !== 'over' || kept === 'handed-in')
}

function rowOf(meeting: Meeting, { requestId, delegationId, capacity, hasText }: FloorRequest, place: Place): TextRow {
  const known = documentOf(meeting, requestId, 'text')
  const mayHandIn = place.kind === 'on-list' || place.kind === 'waits' || place.kind === 'unheard'
  const kept = known === null ? (hasText === true ? 'otherwise' : mayHandIn ? 'missing' : 'missed') : known.digest === null ? (hasText === true ? 'otherwise' : 'deleted') : 'handed-in'
  const standing = textStanding(meeting, requestId)
  const said = standing === 'embargoed' && meeting.phase.name === 'closed' ? 'not-delivered' : standing
  return { requestId, name: delegationName(meeting, delegationId), line: capacityLine(capacity), place, kept, standing: said, version: known?.version ?? null, mayHandIn }
}
