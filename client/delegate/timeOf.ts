import type { Meeting } from '#shared/floor/model.ts'
import { noDetails } from '#shared/floor/noDetails.ts'
import type { Delegation } from '#shared/floor/plan.ts'
import { speakingTimeOf } from '#shared/floor/speakingTime.ts'
import { givenMs } from '#shared/floor/timing.ts'
import type { MyRequest } from './myRequests.ts'

/**
 * How long a delegation may speak, in ms: for its most urgent request, as it was made, and on the floor as the clock has it.
 * Before it has asked: in its own name, and null where that is the time that is set.
 */
export function timeOf(meeting: Meeting, { id, category }: Delegation, first: MyRequest | undefined): number | null {
  if (meeting.phase.name === 'closed') return null
  if (first !== undefined) return first.standing === 'speaking' && meeting.floor !== null ? givenMs(meeting.floor.timing) : speakingTimeOf(meeting, first.request)
  const ms = speakingTimeOf(meeting, { requestId: '', delegationId: id, capacity: { kind: 'national' }, isDignitary: false, details: noDetails, receivedAt: 0, version: 0 })
  return ms === meeting.modalities.speakingTimeMs[category] ? null : ms
}
