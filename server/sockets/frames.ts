import type { Meeting } from '#shared/floor/model.ts'
import type { Item } from '#shared/sync/entry.ts'
import { itemText, textByParts } from '#server/knownText.ts'

/** The answer to a join, where it is no list of entries. */
export interface WithMeeting {
  ok: true
  meeting: Meeting
}

/** An event as a stream says it. JSON has no line breaks of its own. */
export const frameOf = (event: string, message: unknown = null): string => `event: ${event}\ndata: ${messageText(message)}\n\n`

/**
 * A message as JSON. Many windows that come back at once are handed the same meeting, or the same but for what is their own;
 * and those that are told of new entries the same entries: what was put into words for somebody before is not written anew.
 */
export function messageText(message: unknown): string {
  if (holdsMeeting(message)) return `${beforeMeeting(message)}${textByParts(message.meeting)}}`
  return holdsItems(message) ? `{"items":[${message.items.map(itemText).join(',')}]}` : JSON.stringify(message ?? null)
}

/** The answer to a join up to its meeting, which is put behind all else: nothing but a brace stands after it. */
export const beforeMeeting = (message: WithMeeting): string => `${JSON.stringify({ ...message, meeting: undefined }).slice(0, -1)},"meeting":`

function holdsMeeting(message: unknown): message is WithMeeting {
  return typeof message === 'object' && message !== null && 'meeting' in message && typeof message.meeting === 'object' && message.meeting !== null && 'ok' in message
}

/** What is told of new entries, and nothing beside. */
function holdsItems(message: unknown): message is { items: Item[] } {
  return typeof message === 'object' && message !== null && 'items' in message && Array.isArray(message.items) && Object.keys(message).length === 1
}
