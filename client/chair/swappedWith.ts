import type { Meeting } from '#shared/floor/model.ts'
import type { Row } from '#shared/floor/parts.ts'
import { spokenName } from '#client/text/speaker.ts'

/** With whom a row exchanged the place it stands in; null where those presiding, or a rule, have put it there. */
export function swappedWith(meeting: Meeting, { request: { delegationId }, isByHand, version }: Row): string | null {
  const what = isByHand ? meeting.acts.findLast(act => act.version === version)?.what : undefined
  const other = what?.kind === 'swapped' ? what.delegationIds.find(id => id !== delegationId) : undefined
  return other === undefined ? null : spokenName(meeting, other)
}
