import type { Hearing } from '#shared/floor/interrupting/order.ts'
import type { Holder, Meeting, Statement } from '#shared/floor/model.ts'
import { currentSegment } from '#shared/floor/reading.ts'
import { speakingTimeOf } from '#shared/floor/speakingTime.ts'
import type { Segment } from '#shared/floor/plan.ts'
import { nextUp } from './nextUp.ts'

/** What the hall sees: before and after the meeting, who speaks, who is called, or what the meeting has come to. */
export type Stage =
  | { kind: 'before' | 'suspended' | 'closed' }
  /** A point of order or a motion is heard; whoever spoke waits. */
  | { kind: 'order'; hearing: Hearing; statement: Statement | null }
  | { kind: 'speaking'; statement: Statement }
  | { kind: 'called'; holder: Holder; allottedMs: number; segment: Segment }
  | { kind: 'segment'; segment: Segment }

/** Takes a meeting; returns what is on its stage. A suspension hides who speaks, for nobody does. */
export function stageOf(meeting: Meeting): Stage {
  const { phase, floor } = meeting
  const segment = currentSegment(meeting)
  if (phase.name === 'suspended' || phase.name === 'closed') return { kind: phase.name }
  if (phase.name === 'planned' || segment === null) return { kind: 'before' }
  if (meeting.interruption !== null) return { kind: 'order', hearing: meeting.interruption, statement: floor }
  if (floor !== null) return { kind: 'speaking', statement: floor }
  return calledIn(meeting, segment) ?? { kind: 'segment', segment }
}

function calledIn(meeting: Meeting, segment: Segment): Stage | null {
  const next = nextUp(meeting)
  if (next === null) return null
  if (next.kind === 'request') {
    const { request } = next
    return { kind: 'called', holder: { kind: 'request', request }, allottedMs: speakingTimeOf(meeting, request), segment }
  }
  // Where several are on the podium the Chair chooses who begins: nobody is called before that is known.
  if (segment.speakers.length !== 1) return null
  // F9: who is alone has the whole of the segment.
  return { kind: 'called', holder: { kind: 'podium', personId: next.person.id }, allottedMs: segment.budgetMs ?? meeting.modalities.podiumTimeMs, segment }
}
