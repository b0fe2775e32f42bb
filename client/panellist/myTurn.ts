import { podiumTimeOf } from '#shared/floor/allotting/podiumTime.ts'
import { unheardOn } from '#shared/floor/allotting/unheard.ts'
import { recordedMs } from '#shared/floor/concluding/recordedMs.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { currentSegment } from '#shared/floor/reading.ts'
import { stageOf } from '#client/status/stage.ts'

export type Standing = 'before' | 'speaking' | 'called' | 'now' | 'listening' | 'paused' | 'over'

/** How a panellist stands in the meeting. */
export interface MyTurn {
  standing: Standing
  /** What there is to speak, ms, where it is one's turn: rounded by the rules; else null. */
  timeMs: number | null
  /** It is a part of what is left for all of them (T15). */
  isShare: boolean
}

const NONE = { timeMs: null, isShare: false }

export function myTurn(meeting: Meeting, personId: string, at: number): MyTurn {
  const { phase, floor } = meeting
  const segment = currentSegment(meeting)
  if (phase.name === 'suspended') return { standing: 'paused', ...NONE }
  if (phase.name === 'closed') return { standing: 'over', ...NONE }
  if (segment === null) return { standing: 'before', ...NONE }
  if (floor?.holder.kind === 'podium' && floor.holder.personId === personId) return { standing: 'speaking', ...NONE }
  if (!unheardOn(meeting, segment).includes(personId)) return { standing: 'listening', ...NONE }
  const stage = stageOf(meeting)
  const isCalled = stage.kind === 'called' && stage.holder.kind === 'podium' && stage.holder.personId === personId
  const isShare = meeting.modalities.panellistReply === 'equal-share' && segment.kind === 'replies' && segment.speakers.length > 1
  return { standing: isCalled ? 'called' : 'now', timeMs: podiumTimeOf(meeting, personId, segment, at), isShare }
}

/** A segment of the programme in which a panellist speaks. */
export interface Turn {
  segmentId: string
  title: string
  budgetMs: number | null
  /** How many share it. */
  of: number
  /** How long it was, ms, once it was. */
  spokeMs: number | null
}

export function turnsOf({ plan, heard }: Meeting, personId: string): Turn[] {
  const mine = heard.filter(({ holder }) => holder.kind === 'podium' && holder.personId === personId)
  return (plan?.programme ?? []).filter(({ speakers }) => speakers.includes(personId)).map(({ id, title, budgetMs, speakers }) => {
    const spoken = mine.filter(({ segmentId }) => segmentId === id)
    return { segmentId: id, title, budgetMs, of: speakers.length, spokeMs: spoken.length === 0 ? null : spoken.reduce((sum, one) => sum + recordedMs(one), 0) }
  })
}
