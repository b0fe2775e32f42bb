import type { Meeting, Statement } from '#shared/floor/model.ts'
import { currentSegment, delegationOf } from '#shared/floor/reading.ts'
import { givenMs } from '#shared/floor/timing.ts'
import { redactMeeting } from '#shared/floor/visibility.ts'
import { NEXT, type PublicState } from './publicState.ts'
import { publicHolderOf, publicSpeakerOf } from './publicSpeakerOf.ts'

/** What everybody may be told of a meeting, behind the entry of this version; null before it was created. */
export function publicStateOf(whole: Meeting, version: number): PublicState | null {
  // V1, V7: whatever is handed in, nothing is told but what the hall sees.
  const meeting = redactMeeting(whole, 'hall')
  const { plan, phase, floor, rows, list } = meeting
  if (plan === null) return null
  const segment = currentSegment(meeting)
  return {
    meetingId: meeting.meetingId,
    version,
    title: plan.title,
    isRehearsal: plan.isRehearsal,
    phase: phase.name,
    segment: segment === null ? null : { kind: segment.kind, title: segment.title },
    floor: floor === null ? null : statementOf(meeting, floor),
    interruption: interruptionOf(meeting),
    next: rows.slice(0, NEXT).map(({ request }) => publicSpeakerOf(meeting, request)),
    onList: rows.length,
    list: { openedAt: list.openedAt, closesAt: list.closesAt },
  }
}

export function statementOf(meeting: Meeting, { statementId, holder, givenAt, timing }: Statement): NonNullable<PublicState['floor']> {
  const { pausedMs, pausedAt } = timing
  return { statementId, speaker: publicHolderOf(meeting, holder), givenAt, allottedMs: givenMs(timing), pausedMs, pausedAt }
}

function interruptionOf(meeting: Meeting): PublicState['interruption'] {
  if (meeting.interruption === null) return null
  const { order: { motion, delegationId }, heardAt } = meeting.interruption
  return { motion, name: delegationOf(meeting, delegationId)?.name ?? delegationId, heardAt }
}
