import type { Language } from '#shared/floor/language.ts'
import type { Meeting, Statement } from '#shared/floor/model.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import type { PodiumPerson } from '#shared/floor/plan.ts'
import { currentSegment, isReply, podiumPersonOf, requestOnFloor } from '#shared/floor/reading.ts'
import { unheardOf } from '#client/status/nextUp.ts'
import { notComing } from '#client/status/notComing.ts'
import { stageOf } from '#client/status/stage.ts'
import { stageWords } from '#client/status/stageWords.ts'
import { capacityLine, requestName } from '#client/text/speaker.ts'

/** Somebody who speaks or comes, as interpreters prepare for them. */
export interface Prepared {
  key: string
  name: string
  line: string | null
  /** What is known of the text; null for the podium and for whom the hall is not shown: there nobody notes any. */
  text: { language: Language | null; isReceived: boolean } | null
}

/** Who has the floor, or is heard on a point of order or a motion. */
export function speakingNow(meeting: Meeting): Prepared | null {
  const stage = stageOf(meeting)
  if (stage.kind === 'order') return ofOrder(meeting)
  return stage.kind === 'speaking' ? onFloor(meeting, stage.statement) : null
}

function onFloor(meeting: Meeting, { holder }: Statement): Prepared | null {
  const request = requestOnFloor(meeting)
  if (request !== null) return ofRequest(meeting, request)
  const person = holder.kind === 'podium' ? podiumPersonOf(meeting, holder.personId) : null
  return person === null ? null : ofPerson(person)
}

/** Who has the floor and waits: the meeting is suspended, or an order is heard. */
function goesOn(meeting: Meeting): Prepared | null {
  return meeting.floor === null || stageOf(meeting).kind === 'speaking' ? null : onFloor(meeting, meeting.floor)
}

/** Of an order nobody notes a text. */
function ofOrder(meeting: Meeting): Prepared {
  const { name, label } = stageWords(meeting)
  return { key: label, name, line: label, text: null }
}

/** The next so many, whoever goes on or is called first; but for those who do not come (T4, R4). Where the list is not heard, the podium as the programme has it. */
export function upcomingOf(meeting: Meeting, count: number): Prepared[] {
  const { phase, plan, rows } = meeting
  if (phase.name === 'closed' || plan === null) return []
  const segment = currentSegment(meeting)
  const isFloor = segment?.kind === 'floor'
  const here = segment === null || isFloor ? [] : unheardOf(meeting, segment)
  const kept = notComing(meeting)
  const listed = rows.filter(({ request }) => !kept.has(request.requestId) && (isFloor || isReply(request))).map(({ request }) => ofRequest(meeting, request))
  const later = isFloor ? [] : podiumAhead(meeting, plan.programme.findIndex(({ id }) => id === segment?.id) + 1)
  const waiting = goesOn(meeting)
  return [...(waiting === null ? [] : [waiting]), ...here.map(person => ofPerson(person)), ...listed, ...later].slice(0, count)
}

/** Who speaks in the segments from there to the next in which the list is heard. */
function podiumAhead({ plan }: Meeting, from: number): Prepared[] {
  const ahead = plan?.programme.slice(from) ?? []
  const floor = ahead.findIndex(({ kind }) => kind === 'floor')
  const before = floor < 0 ? ahead : ahead.slice(0, floor)
  return before.flatMap(segment => segment.speakers.flatMap(personId => plan?.podium.filter(({ id }) => id === personId).map(person => ofPerson(person, segment.id)) ?? []))
}

/** Who speaks in several segments comes as often. */
const ofPerson = ({ id, name, title }: PodiumPerson, segmentId = ''): Prepared => ({ key: `${segmentId} ${id}`, name, line: title, text: null })

function ofRequest(meeting: Meeting, request: FloorRequest): Prepared {
  const { requestId, capacity, details, hasText, veil } = request
  const isVeiled = veil !== undefined
  return {
    key: requestId, name: requestName(meeting, request), line: isVeiled ? null : capacityLine(capacity),
    text: isVeiled ? null : { language: details.language, isReceived: hasText === true },
  }
}
