import type { Meeting } from '#shared/floor/model.ts'
import { isReliedOn } from '#shared/floor/planning/lostBy.ts'
import { planUse } from '#shared/floor/planning/planUse.ts'

/** Why a delegation cannot be taken out: the meeting names it by now (P13), or it may hold an access (P14). */
export type Stays = 'used' | 'relied'

/** Null: it can be. */
export function whyStays(meeting: Meeting, delegationId: string): Stays | null {
  if (planUse(meeting).delegations.has(delegationId)) return 'used'
  return isReliedOn(meeting) ? 'relied' : null
}
