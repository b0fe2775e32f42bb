import type { Act } from './acts.ts'
import { yieldedTo } from './concluding/yieldedTo.ts'
import type { Context } from './decision.ts'
import type { FloorEvent } from './events.ts'
import type { Meeting } from './model.ts'
import type { FloorRequest } from './parts.ts'
import { rowOf } from './reading.ts'
import type { Inverse } from './undoingStatements.ts'

/** The requests that an act put on the list wait again, all of them or none; not once time was yielded to one (F17). */
export function approvalBack(meeting: Meeting, act: Act, requests: readonly FloorRequest[], { version }: Context): Inverse {
  if (!requests.every(({ requestId }) => rowOf(meeting, requestId)?.version === act.version)) return null
  if (requests.some(({ requestId }) => yieldedTo(meeting, requestId) > 0)) return null
  return requests.flatMap(({ requestId }): FloorEvent[] => {
    const request = rowOf(meeting, requestId)?.request // with the details as they are now
    return request === undefined ? [] : [{ type: 'requestUnlisted', requestId, version }, { type: 'requestReturned', request }]
  })
}
