import type { Meeting } from '#shared/floor/model.ts'
import { currentSegment } from '#shared/floor/reading.ts'
import type { Segment } from '#shared/floor/plan.ts'
import { unheardOf } from '#client/status/nextUp.ts'
import { stageOf } from '#client/status/stage.ts'
import { capacityLine, delegationName, personName } from '#client/text/speaker.ts'

/** Somebody, or something, that comes next. */
export interface Coming {
  key: string
  name: string
  small: string | null
}

export interface ComingUp {
  items: Coming[]
  /** The items stand on the list of speakers, in its order; else on the programme. */
  isList: boolean
  /** How many more stand on the list. */
  more: number
}

/** What comes after whoever is on the stage: the list where it is being heard, else the rest of the programme. */
export function comingUp(meeting: Meeting, max: number): ComingUp {
  const stage = stageOf(meeting)
  const segment = currentSegment(meeting)
  const calledId = stage.kind === 'called' && stage.holder.kind === 'request' ? stage.holder.request.requestId : null
  const rows = meeting.rows.filter(({ request }) => request.requestId !== calledId)
  if (stage.kind === 'closed') return { items: [], isList: false, more: 0 }
  const programme = segment?.kind === 'floor' ? [] : programmeAhead(meeting, segment, stage.kind === 'called').slice(0, max)
  const isList = segment?.kind === 'floor' || (programme.length === 0 && rows.length > 0)
  if (!isList) return { items: programme, isList, more: rows.length }
  const items = rows.slice(0, max).map(({ request }): Coming => ({
    key: request.requestId, name: delegationName(meeting, request.delegationId), small: capacityLine(request.capacity),
  }))
  return { items, isList, more: rows.length - items.length }
}

function programmeAhead(meeting: Meeting, segment: Segment | null, isCalled: boolean): Coming[] {
  const { podium = [], programme = [] } = meeting.plan ?? {}
  const here = segment === null ? [] : unheardOf(meeting, segment).slice(isCalled ? 1 : 0).map(({ id, name }): Coming => ({ key: id, name, small: titleOf(podium, id) }))
  const ahead = programme.slice(segment === null ? 0 : programme.findIndex(({ id }) => id === segment.id) + 1)
  return [...here, ...ahead.map(part => segmentAhead(meeting, part))]
}

function segmentAhead(meeting: Meeting, { id, title, speakers }: Segment): Coming {
  const [speaker, another] = speakers
  if (speaker === undefined || another !== undefined) return { key: id, name: title, small: null }
  return { key: id, name: personName(meeting, speaker), small: title }
}

const titleOf = (podium: readonly { id: string; title: string }[], personId: string): string | null => podium.find(({ id }) => id === personId)?.title ?? null
