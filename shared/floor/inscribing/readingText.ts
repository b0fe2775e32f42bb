import { isPresiding } from '../isPresiding.ts'
import type { Actor, Meeting } from '../model.ts'
import { requestOnFloor, rowOf } from '../reading.ts'
import { DAY_MS } from '../scalars.ts'
import { shownRows } from '../veiling/veiledRow.ts'
import { documentOf } from './documentOf.ts'

/** I18: how the text of a statement stands to what was said: not said yet, to be checked against what was said, never said. */
export type TextStanding = 'embargoed' | 'delivered' | 'not-delivered'

/** I19: days after the closing that texts are kept, where the plan says nothing. */
export const TEXTS_KEPT_DAYS = 90

/**
 * I18: delivered is what was heard; not delivered, what stood on the list when the meeting was closed (T12). A speaker who
 * was brought back to the list is waited for again, and so is a text whose request came to nothing: declined, struck.
 */
export function textStanding(meeting: Meeting, requestId: string): TextStanding {
  if (requestOnFloor(meeting)?.requestId === requestId) return 'embargoed'
  if (rowOf(meeting, requestId) !== null) return meeting.phase.name === 'closed' ? 'not-delivered' : 'embargoed'
  return meeting.heard.some(({ holder }) => holder.kind === 'request' && holder.request.requestId === requestId) ? 'delivered' : 'embargoed'
}

/**
 * I17: who may read the text of a statement: its delegation, those presiding and the interpreters at any time; everybody else
 * once it is no longer waited for, of what they are shown (V7). For whoever may not, it does not exist.
 */
export function mayReadText(meeting: Meeting, requestId: string, { role, delegationId }: Pick<Actor, 'role' | 'delegationId'>): boolean {
  if (isPresiding(role) || role === 'booth') return true
  if (role === 'delegation' && documentOf(meeting, requestId, 'text')?.delegationId === delegationId) return true
  const standing = textStanding(meeting, requestId)
  if (standing !== 'not-delivered') return standing === 'delivered'
  return shownRows(meeting, role === 'delegation' ? 'delegations' : 'hall').some(({ request }) => request.requestId === requestId)
}

/** I19: its time is over: nobody reads it any more, and the clock deletes it. A closing that is undone gives it back, if it is still there. */
export function isTextOver({ phase, plan }: Pick<Meeting, 'phase' | 'plan'>, at: number): boolean {
  return phase.closedAt !== null && at >= phase.closedAt + (plan?.textsKeptDays ?? TEXTS_KEPT_DAYS) * DAY_MS
}
