import type { Meeting } from '#shared/floor/model.ts'
import type { Delegation } from '#shared/floor/plan.ts'
import { namesOf } from '#client/presiding/adding/candidates.ts'
import type { Named } from '#client/presiding/namedBy.ts'
import { shortCodes } from '#client/presiding/shortCodes.ts'

/** Somebody who may be meant, by names and by a short code. */
export interface Called extends Named {
  id: string
  groups: readonly string[]
  /** Shown beside the name. */
  code: string
}

export function calledIn(meeting: Meeting): Called[] {
  const codes = shortCodes(meeting)
  return (meeting.plan?.delegations ?? []).map((one: Delegation) => ({ id: one.id, names: namesOf(meeting, one), code: codes.get(one.id) ?? '', groups: one.groups }))
}
