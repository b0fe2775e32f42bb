import type { Meeting } from '#shared/floor/model.ts'
import { redactMeeting, type Audience } from '#shared/floor/visibility.ts'
import type { Entry, Item, SeenEntry } from '#shared/sync/entry.ts'
import { itemsFor, redact } from '#shared/sync/redact.ts'
import { sha256 } from './sealing.ts'

/*
 * The hall has nothing of its own: all in it are shown the same, an entry for ever and the meeting until the next entry.
 * Made anew for each of them, it would be felt by everybody whenever a hall comes back.
 */
const meetings = new WeakMap<Meeting, Meeting>()
const seen = new WeakMap<Entry, SeenEntry>()

/** V2: the meeting as an audience may know it. */
export function shownMeeting(meeting: Meeting, audience: Audience): Meeting {
  if (audience !== 'hall') return redactMeeting(meeting, audience)
  const shown = meetings.get(meeting) ?? redactMeeting(meeting, audience)
  meetings.set(meeting, shown)
  return shown
}

/** V1: an entry as an audience may see it. */
export function shownEntry(entry: Entry, audience: Audience): SeenEntry {
  if (audience !== 'hall') return redact(entry, audience, sha256)
  const shown = seen.get(entry) ?? redact(entry, audience, sha256)
  seen.set(entry, shown)
  return shown
}

/** The items that tell an audience of these entries. */
export const shownItems = (entries: readonly Entry[], audience: Audience): Item[] => itemsFor(entries, audience, sha256, shownEntry)
