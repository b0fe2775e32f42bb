import type { Meeting } from '#shared/floor/model.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { capacityLine, spokenName } from '#client/text/speaker.ts'
import { t } from '#client/text/t.ts'

/** Whose request it is, and for whom, in the middle of a sentence. */
export function spokenRequest(meeting: Meeting, { delegationId, capacity }: FloorRequest): string {
  const [name, line] = [spokenName(meeting, delegationId), capacityLine(capacity)]
  return line === null ? name : t('name.podium', { name, title: line })
}
