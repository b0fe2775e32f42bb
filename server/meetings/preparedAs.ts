import { emptyMeeting, type Meeting } from '#shared/floor/model.ts'
import type { MeetingPlan } from '#shared/floor/plan.ts'
import { modalitiesOf } from '#shared/floor/setting.ts'
import { fold } from '#shared/sync/fold.ts'
import type { Standing } from './standing.ts'

/**
 * As what a meeting was prepared, to prepare another like it: its plan, with the modalities that were in force when it was opened.
 * Those of the plan are the ones it was made with; those of its end may be a cut that its long list called for.
 */
export function preparedAs(standing: Standing): MeetingPlan | null {
  const { plan, phase } = standing.meeting
  if (plan === null) return null
  return { ...plan, modalities: modalitiesOf(phase.openedAt === null ? standing.meeting : beforeItOpened(standing)) }
}

function beforeItOpened({ meetingId, entries }: Standing): Meeting {
  let meeting = emptyMeeting(meetingId)
  for (const entry of entries) {
    const next = fold(meeting, entry)
    if (next.phase.openedAt !== null) return meeting
    meeting = next
  }
  return meeting
}
