import type { Standing } from '#server/meetings/standing.ts'
import type { DocumentKey } from './documents.ts'
import { namedCommand } from './namedCommand.ts'

/** Where a speaker lies: each writing has a key of its own, by the id of its command. */
export function keyOf(meetingId: string, requestId: string, commandId: string): DocumentKey {
  return `speaker/${meetingId}/${requestId}/${commandId}`
}

/** The key of the speaker that the log names; null when it names none. */
export function currentKey(standing: Standing, requestId: string): DocumentKey | null {
  const commandId = namedCommand(standing, requestId, 'speaker')
  return commandId === null ? null : keyOf(standing.meetingId, requestId, commandId)
}
