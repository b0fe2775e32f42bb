import type { Meeting } from '#shared/floor/model.ts'
import { currentSegment, placeOnList } from '#shared/floor/reading.ts'
import type { Segment } from '#shared/floor/plan.ts'
import { unheardOf } from '#client/status/nextUp.ts'
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

/** Room for so many lines of so many letters, and how much of a line a smaller one takes. */
const LINES = 6
const LINE = 36
const SMALL_LINE = 54
const SMALL = 0.75

/** What comes after whoever is on the stage: the list where it is being heard, else the rest of the programme. */
export function comingUp(meeting: Meeting, max: number): ComingUp {
  const stage = stageOf(meeting)
  const segment = currentSegment(meeting)
  const calledId = stage.kind === 'called' && stage.holder.kind === 'request' ? stage.holder.request.requestId : null
  const rows = meeting.rows.filter(({ request }) => request.requestId !== calledId)
  if (stage.kind === 'closed') return { items: [], isList: false, more: 0 }
  const programme = segment?.kind === 'floor' ? [] : programmeAhead(meeting, segment, stage.kind === 'called')
  const isList = segment?.kind === 'floor' || (programme.length === 0 && rows.length > 0)
  if (!isList) return { items: legible(programme, max), isList, more: rows.length }
  const all = rows.map(({ request }): Coming => ({
    key: request.requestId, name: delegationName(meeting, request.delegationId), small: capacityLine(request.capacity), place: placeOnList(meeting, request.requestId),
  }))
  const items = legible(all, max)
  return { items, isList, more: rows.length - items.length }
}

/** As many as can be read from the last row: rather two that are legible than four that are not. */
function legible(items: readonly Coming[], max: number): Coming[] {
  let lines = 0
  const fitting = items.slice(0, max).filter(({ name, small }) => {
    lines += Math.ceil(name.length / LINE) + SMALL * Math.ceil((small?.length ?? 0) / SMALL_LINE)
    return lines <= LINES
  })
  return items.slice(0, Math.max(2, fitting.length))
}

function programmeAhead(meeting: Meeting, segment: Segment | null, isCalled: boolean): Coming[] {
  const programme = meeting.plan?.programme ?? []
  const here = segment === null ? [] : unheardOf(meeting, segment).slice(isCalled ? 1 : 0).map(({ id, name }): Coming => ({ key: id, name, small: null, place: null }))
  const ahead = programme.slice(segment === null ? 0 : programme.findIndex(({ id }) => id === segment.id) + 1)
  return [...here, ...ahead.map(part => segmentAhead(meeting, part))]
}

function segmentAhead(meeting: Meeting, { id, title, speakers }: Segment): Coming {
  const [speaker, another] = speakers
  if (speaker === undefined || another !== undefined) return { key: id, name: title, small: null, place: null }
  return { key: id, name: personName(meeting, speaker), small: title, place: null }
}
