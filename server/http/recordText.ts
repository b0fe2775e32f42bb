import { setImmediate as turn } from 'node:timers/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Audience } from '#shared/floor/visibility.ts'
import { canonical } from '#shared/sync/canonical.ts'
import type { Entry } from '#shared/sync/entry.ts'
import { CLOSING, entryLine, firstLine } from '#shared/sync/record/recordForm.ts'
import { headerOf, type RecordHeader } from '#shared/sync/record/recordHeader.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import { sha256 } from '#server/meetings/sealing.ts'
import { shownEntry, viewOf } from '#server/meetings/shown.ts'

const pack = promisify(gzip)

/** So many records of a meeting are kept: that of the hall, that of those presiding, and of some delegations. */
const KEPT = 6
/** So many entries are written in one turn of the loop: a log may have tens of thousands, and whoever presses meanwhile waits for no more. */
export const IN_ONE_TURN = 50

/** The record of a meeting for an audience as far as its log goes, plain and packed. */
export interface RecordText {
  head: string
  plain: Buffer
  packed: () => Promise<Buffer>
}

/** What is kept for an audience. */
interface Kept {
  /** Of entries, from the first on: what one may see of an entry never changes. */
  lines: string[]
  /** Of the latest position that was asked for; whoever asks again and again costs the bytes, and no more. */
  made: { head: string; text: Promise<RecordText> } | null
}
const keptOf = new WeakMap<readonly Entry[], Map<Audience, Kept>>()

export function recordText({ meetingId, standing: { entries, position } }: Pick<OpenMeeting, 'meetingId' | 'standing'>, audience: Audience): Promise<RecordText> {
  const kept = keptFor(entries, audience)
  if (kept.made?.head !== position.head) {
    kept.made = { head: position.head, text: textOf(headerOf(meetingId, audience, position, sha256), entries, kept.lines) }
  }
  return kept.made.text
}

/** Those not asked for longest are forgotten. */
function keptFor(entries: readonly Entry[], audience: Audience): Kept {
  const all = keptOf.get(entries) ?? new Map<Audience, Kept>()
  const kept = all.get(audience) ?? { lines: [], made: null }
  const others = [...all].filter(([of]) => of !== audience).slice(1 - KEPT)
  keptOf.set(entries, new Map([...others, [audience, kept]]))
  return kept
}

async function textOf(header: RecordHeader, entries: readonly Entry[], lines: string[]): Promise<RecordText> {
  const { version: last, head } = header
  // Another may write the same lines meanwhile: each goes on where they end.
  while (lines.length < last) {
    const next = entries.slice(lines.length, Math.min(lines.length + IN_ONE_TURN, last))
    lines.push(...next.map(entry => lineOf(entry, header.audience)))
    await turn()
  }
  const plain = await joined(header, lines, last)
  let packing: Promise<Buffer> | null = null
  return { head, plain, packed: () => (packing ??= pack(plain)) }
}

/** As `recordOf`. */
async function joined(header: RecordHeader, lines: readonly string[], last: number): Promise<Buffer> {
  const parts = [Buffer.from(`${firstLine(header)}\n`)]
  for (let from = 0; from < last; from += IN_ONE_TURN) {
    const some = lines.slice(from, Math.min(from + IN_ONE_TURN, last))
    parts.push(Buffer.from(some.map((line, index) => `${entryLine(line, from + index + 1, last)}\n`).join('')))
    await turn()
  }
  return Buffer.concat([...parts, Buffer.from(`${CLOSING}\n`)])
}

// The same line for everybody in the hall and for ever; redacting a long meeting for each who asks would be felt.
const ofHall = new WeakMap<Entry, string>()

function lineOf(entry: Entry, audience: Audience): string {
  if (viewOf(entry, audience) !== 'hall') return canonical(shownEntry(entry, audience))
  const line = ofHall.get(entry) ?? canonical(shownEntry(entry, 'hall'))
  ofHall.set(entry, line)
  return line
}
