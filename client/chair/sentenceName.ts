import type { Holder, Meeting } from '#shared/floor/model.ts'
import { personName, spokenName } from '#client/text/speaker.ts'

/** Who holds the floor, or would, in the middle of a sentence: "the Russian Federation". */
export function sentenceName(meeting: Meeting, holder: Holder): string {
  return holder.kind === 'podium' ? personName(meeting, holder.personId) : spokenName(meeting, holder.request.delegationId)
}
