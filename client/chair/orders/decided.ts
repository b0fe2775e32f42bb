import { hasGoneOn } from '#shared/floor/hasGoneOn.ts'
import type { Hearing } from '#shared/floor/interrupting/order.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { outcomeName } from '#client/text/outcomeName.ts'

/** What was decided last, while it is still to be announced or carried out: until the meeting has gone on. */
export function decidedNow(meeting: Meeting): Hearing | null {
  const { phase, interruption } = meeting
  const last = meeting.hearings.at(-1)
  if (last === undefined || interruption !== null || phase.name !== 'open' || phase.version > last.version) return null
  return hasGoneOn(stepAfter(last) === null ? meeting : beforeItEnded(meeting, last), last.version) ? null : last
}

export type Step = 'suspend' | 'adjourn'

/** A motion was agreed or carried to suspend the meeting or to adjourn it: that is what comes next. */
export function nextStep(meeting: Meeting): Step | null {
  const decided = decidedNow(meeting)
  return decided === null ? null : stepAfter(decided)
}

function stepAfter(hearing: Hearing): Step | null {
  const { motion } = hearing.order
  const isAgreed = ['agreed', 'carried'].includes(outcomeName(hearing) ?? '') || isAgreementUpheld(hearing)
  if (!isAgreed) return null
  if (motion === 'suspend-meeting') return 'suspend'
  return motion === 'adjourn-meeting' ? 'adjourn' : null
}

/** It had been agreed, and the appeal against that is lost. */
function isAgreementUpheld(hearing: Hearing): boolean {
  return hearing.ruling?.ruling === 'upheld' && outcomeName(hearing) === 'stands'
}

/** P7: a meeting is closed only when nobody has the floor. Ending the statement that stood still is no going on. */
function beforeItEnded(meeting: Meeting, { statementId, version }: Hearing): Meeting {
  return { ...meeting, heard: meeting.heard.filter(heard => heard.statementId !== statementId || heard.timing.version > version) }
}
