import type { Meeting } from './model.ts'
import { bandOf, categoryOf } from './ordering.ts'
import type { FloorRequest } from './parts.ts'

/** F4: the speaking time goes by what the request is, then by category; it is fixed when the floor is given. In ms. */
export function speakingTimeOf(meeting: Meeting, request: FloorRequest): number {
  const times = meeting.plan?.modalities.speakingTimeMs
  if (times === undefined) return 0
  if (request.capacity.kind === 'reply') return times.reply
  if (request.isDignitary) return times.dignitary
  const category = categoryOf(meeting, request.delegationId)
  return bandOf(meeting, request) === 'priority' ? times.group : times[category]
}
