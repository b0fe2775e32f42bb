import type { Meeting } from '#shared/floor/model.ts'
import type { Item } from '#shared/sync/entry.ts'

/** An event as a stream says it. JSON has no line breaks of its own. */
export const frameOf = (event: string, message: unknown = null): string => `event: ${event}\ndata: ${messageText(message)}\n\n`

// Many windows that come back at once are handed the same meeting, or the same but for what is their own; and those that are
// told of new entries the same entries.
const known = new WeakMap<object, string>()

/** A message as JSON; a whole meeting in it, or entries, that were put into words for somebody before are not written anew. */
export function messageText(message: unknown): string {
  if (holdsMeeting(message)) {
    const { meeting, ...rest } = message
    return `${JSON.stringify(rest).slice(0, -1)},"meeting":${meetingText(meeting)}}`
  }
  return holdsItems(message) ? `{"items":[${message.items.map(textOf).join(',')}]}` : JSON.stringify(message ?? null)
}

/** The answer to a join, where it is no list of entries. */
function holdsMeeting(message: unknown): message is { ok: true; meeting: Meeting } {
  return typeof message === 'object' && message !== null && 'meeting' in message && typeof message.meeting === 'object' && message.meeting !== null && 'ok' in message
}

/** What is told of new entries, and nothing beside. */
function holdsItems(message: unknown): message is { items: Item[] } {
  return typeof message === 'object' && message !== null && 'items' in message && Array.isArray(message.items) && Object.keys(message).length === 1
}

/** Part by part: most parts are the same for all, whoever they are shown to. */
function meetingText(meeting: Meeting): string {
  const text = known.get(meeting) ?? `{${Object.entries(meeting).filter(([, part]) => part !== undefined).map(([name, part]) => `${JSON.stringify(name)}:${textOf(part)}`).join(',')}}`
  known.set(meeting, text)
  return text
}

function textOf(part: unknown): string {
  if (typeof part !== 'object' || part === null) return JSON.stringify(part)
  const text = known.get(part) ?? JSON.stringify(part)
  known.set(part, text)
  return text
}
