import type { Meeting } from '#shared/floor/model.ts'
import type { Capacity, Delegation } from '#shared/floor/plan.ts'
import { isListed, isSpeaking, isWaiting } from '#shared/floor/readingRequests.ts'
import { delegationName } from '#client/text/speaker.ts'
import type { Named } from '../namedBy.ts'

/** A delegation that may be meant by what was typed. */
export interface Candidate extends Named {
  id: string
  /** How it stands in its own name already; null: not at all. */
  standing: 'listed' | 'waiting' | 'speaking' | null
}

const NATIONAL: Capacity = { kind: 'national' }

export function candidatesOf(meeting: Meeting): Candidate[] {
  return (meeting.plan?.delegations ?? []).map(one => ({ id: one.id, names: namesOf(meeting, one), code: one.code, standing: standingOf(meeting, one.id) }))
}

/** As the reader calls it, as the meeting has it, and in English. */
export function namesOf(meeting: Meeting, { id, name, names }: Delegation): string[] {
  return [...new Set([delegationName(meeting, id), name, names?.en ?? name])]
}

function standingOf(meeting: Meeting, delegationId: string): Candidate['standing'] {
  if (isSpeaking(meeting, delegationId, NATIONAL)) return 'speaking'
  if (isListed(meeting, delegationId, NATIONAL)) return 'listed'
  return isWaiting(meeting, delegationId, NATIONAL) ? 'waiting' : null
}

/** In whose name it may be added: first its own, so that nothing is said for a group that the desk did not choose. */
export function capacitiesOf({ groups }: Pick<Delegation, 'groups'>): Capacity[] {
  return [NATIONAL, ...groups.map((group): Capacity => ({ kind: 'group', group })), { kind: 'reply' }]
}
