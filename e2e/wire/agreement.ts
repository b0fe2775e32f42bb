import { isDeepStrictEqual } from 'node:util'
import { emptyMeeting } from '#shared/floor/model.ts'
import { redactMeeting, type Audience } from '#shared/floor/visibility.ts'
import { brokenAt } from '#shared/sync/chain.ts'
import { startOf, type Item, type SeenEntry } from '#shared/sync/entry.ts'
import { fold } from '#shared/sync/fold.ts'
import { sha256 } from '#server/meetings/sealing.ts'
import type { WireWindow } from './wireWindow.ts'

/** Where a window stands, and what it holds there. */
export type Standing = Pick<WireWindow, 'cursor' | 'meeting'>

/**
 * Do all windows agree? Each must stand on the log's last version and head, and hold exactly the fold of what it may see.
 * The log is read once more from its first entry, by one who presides; its chain is checked.
 * @returns what does not agree, in sentences; empty when everything does.
 */
export async function disagreements(meetingId: string, chair: Pick<WireWindow, 'readAll'>, windows: readonly Standing[]): Promise<string[]> {
  const { end, items } = await chair.readAll()
  const entries = items.filter(isEntry)
  if (entries.length !== items.length || entries.length !== end.version) return [`the log has ${end.version} entries, ${entries.length} could be read`]
  const broken = brokenAt(startOf(meetingId), entries, sha256)
  if (broken !== null) return [`the chain does not hold at version ${broken}`]
  const whole = entries.reduce(fold, emptyMeeting(meetingId))
  return windows.flatMap(({ cursor, meeting }) => {
    if (cursor.version !== end.version || cursor.head !== end.head) return [`${cursor.audience} stands at ${cursor.version}, the log at ${end.version}`]
    return isDeepStrictEqual(meeting, redactMeeting(whole, cursor.audience as Audience)) ? [] : [`${cursor.audience} holds something else than the log`]
  })
}

const isEntry = (one: Item): one is SeenEntry => 'version' in one
