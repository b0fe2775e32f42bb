import type { DocumentKey } from './documents.ts'
import { documentOf } from '#shared/floor/inscribing/documentOf.ts'
import type { Standing } from '#server/meetings/standing.ts'

/** Where a speaker lies: each writing has a key of its own, by the id of its command. */
export function keyOf(meetingId: string, requestId: string, commandId: string): DocumentKey {
  return `speaker/${meetingId}/${requestId}/${commandId}`
}

/** The key of the speaker that the log names; null when it names none. */
export function currentKey({ meetingId, meeting, entries }: Standing, requestId: string): DocumentKey | null {
  const known = documentOf(meeting, requestId, 'speaker')
  const entry = known === null || known.digest === null ? undefined : entries[known.version - 1]
  return entry === undefined ? null : keyOf(meetingId, requestId, entry.origin.value.commandId)
}

/** The commands by which the log ever told of this request's speaker. */
export function toldIds({ entries }: Standing, requestId: string): ReadonlySet<string> {
  const told = entries.filter(({ events }) => events.some(({ value }) => value.type === 'documentChanged' && value.kind === 'speaker' && value.requestId === requestId))
  return new Set(told.map(({ origin }) => origin.value.commandId))
}
