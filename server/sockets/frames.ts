import type { Meeting } from '#shared/floor/model.ts'

/** An event as a stream says it. JSON has no line breaks of its own. */
export const frameOf = (event: string, message: unknown = null): string => `event: ${event}\ndata: ${messageText(message)}\n\n`

// Many windows that come back at once are handed the same meeting.
const known = new WeakMap<Meeting, string>()

/** A message as JSON; a whole meeting in it that was handed to somebody before is not written anew. */
export function messageText(message: unknown): string {
  if (!holdsMeeting(message)) return JSON.stringify(message ?? null)
  const { meeting, ...rest } = message
  return `${JSON.stringify(rest).slice(0, -1)},"meeting":${textOf(meeting)}}`
}

/** The answer to a join, where it is no list of entries. */
function holdsMeeting(message: unknown): message is { ok: true; meeting: Meeting } {
  return typeof message === 'object' && message !== null && 'meeting' in message && typeof message.meeting === 'object' && message.meeting !== null && 'ok' in message
}

function textOf(meeting: Meeting): string {
  const text = known.get(meeting) ?? JSON.stringify(meeting)
  known.set(meeting, text)
  return text
}
