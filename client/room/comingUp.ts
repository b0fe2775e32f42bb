import type { Meeting } from '#shared/floor/model.ts'
import { currentSegment, isReply, placeOnList } from '#shared/floor/reading.ts'
import type { Segment } from '#shared/floor/plan.ts'
import { unheardOf } from '#client/status/nextUp.ts'
import { notComing } from '#client/status/notComing.ts'
import { stageOf } from '#client/status/stage.ts'
import { capacityLine, delegationName, personName } from '#client/text/speaker.ts'

/** Somebody, or something, that comes next. */
export interface Coming {
  key: string
  name: string
  small: string | null
  /** Its place on the list of speakers, from 1; null on the programme. */
  place: number | null
}

export interface ComingUp {
  items: Coming[]
  /** The items stand on the list of speakers, in its order; else on the programme. */
  isList: boolean
  /** How many more stand on the list. */
  more: number
}

/** Room for so many lines of so many letters in one column, and in each of two. */
export interface Space {
  lines: number
  letters: Readonly<Record<1 | 2, number>>
}

/** The foot of the screen; and what a smaller line takes and holds. */
const FOOT: Space = { lines: 6, letters: { 1: 36, 2: 17 } }
const SMALL = 0.75
const SMALL_LETTERS = 1.5

/** More stand in two columns. */
export const IN_A_COLUMN = 5

/** What comes after whoever is on the stage: the list where it is being heard, else the rest of the programme. */
export function comingUp(meeting: Meeting, max: number, space = FOOT): ComingUp {
  const stage = stageOf(meeting)
  const segment = currentSegment(meeting)
  const calledId = stage.kind === 'called' && stage.holder.kind === 'request' ? stage.holder.request.requestId : null
  const standing = meeting.rows.filter(({ request }) => request.requestId !== calledId)
  if (stage.kind === 'closed') return { items: [], isList: false, more: 0 }
  const isFloor = segment?.kind === 'floor'
  const programme = isFloor ? [] : programmeAhead(meeting, segment, stage.kind === 'called')
  // F3: where no list is heard any more, a right of reply is all that comes of it.
  const rows = standing.filter(({ request }) => isFloor || isReply(request))
  const isList = isFloor || (programme.length === 0 && rows.length > 0)
  if (!isList) return { items: legible(programme, Math.min(max, IN_A_COLUMN), 1, space), isList, more: standing.length }
  const named = new Set(meeting.rows.slice(0, namesShown(meeting)))
  const kept = notComing(meeting)
  const all = rows.filter(row => named.has(row) && !kept.has(row.request.requestId)).map(({ request }): Coming => ({
    key: request.requestId, name: delegationName(meeting, request.delegationId), small: capacityLine(request.capacity), place: placeOnList(meeting, request.requestId),
  }))
  const wide = legible(all, max, 2, space)
  const items = wide.length > IN_A_COLUMN ? wide : legible(all, Math.min(max, IN_A_COLUMN), 1, space)
  return { items, isList, more: rows.length - items.length }
}

/** V7: of how many rows the hall is shown the names; the Chair's miniature shows no more than the screen. */
function namesShown({ modalities: { transparency: { hall } } }: Meeting): number | undefined {
  return hall.kind === 'whole' ? undefined : hall.kind === 'next' ? hall.count : 0
}

/** As many as can be read from the last row: rather two that are legible than four that are not. */
function legible(items: readonly Coming[], max: number, columns: 1 | 2, space: Space): Coming[] {
  const letters = space.letters[columns]
  let lines = 0
  const fitting = items.slice(0, max).filter(({ name, small }) => {
    lines += Math.ceil(name.length / letters) + SMALL * Math.ceil((small?.length ?? 0) / (letters * SMALL_LETTERS))
    return lines <= space.lines * columns
  })
  return items.slice(0, Math.max(2, fitting.length)).map(inItsPlace)
}

/** Whoever moves up is drawn anew in the next place: nothing wanders over the wall when the list goes on. */
function inItsPlace(item: Coming, index: number): Coming {
  return { ...item, key: `${index} ${item.key}` }
}

function programmeAhead(meeting: Meeting, segment: Segment | null, isCalled: boolean): Coming[] {
  const programme = meeting.plan?.programme ?? []
  const here = segment === null ? [] : unheardOf(meeting, segment).slice(isCalled ? 1 : 0).map(({ id, name }): Coming => ({ key: id, name, small: null, place: null }))
  const ahead = programme.slice(segment === null ? 0 : programme.findIndex(({ id }) => id === segment.id) + 1)
  return [...here, ...ahead.map(part => segmentAhead(meeting, part))]
}

function segmentAhead(meeting: Meeting, { id, title, speakers }: Segment): Coming {
  const [speaker, another] = speakers
  const name = speaker === undefined || another !== undefined ? title : personName(meeting, speaker)
  return { key: id, name, small: null, place: null }
}
