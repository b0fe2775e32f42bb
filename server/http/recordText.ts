import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Audience } from '#shared/floor/visibility.ts'
import { canonical } from '#shared/sync/canonical.ts'
import type { Entry } from '#shared/sync/entry.ts'
import { recordOf } from '#shared/sync/record/recordForm.ts'
import { headerOf } from '#shared/sync/record/recordHeader.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import { sha256 } from '#server/meetings/sealing.ts'
import { shownEntry, viewOf } from '#server/meetings/shown.ts'

const pack = promisify(gzip)

/** So many records of a meeting are kept at a position of its log: that of the hall, that of those presiding, and of some delegations. */
const KEPT = 6

/** The record of a meeting for an audience as far as its log goes, plain and packed. */
export interface RecordText {
  head: string
  plain: Buffer
  packed: () => Promise<Buffer>
}

// Made once for each audience and position of the log: whoever asks again and again costs the bytes, and no more.
const made = new WeakMap<OpenMeeting, Map<Audience, RecordText>>()

export function recordText(open: OpenMeeting, audience: Audience): RecordText {
  const { entries, position } = open.standing
  const texts = [...(made.get(open) ?? [])].filter(([, { head }]) => head === position.head) // the others are of the past
  const text = texts.find(([of]) => of === audience)?.[1] ?? textOf(headerOf(open.meetingId, audience, position, sha256), entries, audience)
  made.set(open, new Map([...texts.filter(([of]) => of !== audience).slice(1 - KEPT), [audience, text]]))
  return text
}

function textOf(header: ReturnType<typeof headerOf>, entries: readonly Entry[], audience: Audience): RecordText {
  const plain = Buffer.from(recordOf(header, entries.map(entry => lineOf(entry, audience))))
  let packing: Promise<Buffer> | null = null
  return { head: header.head, plain, packed: () => (packing ??= pack(plain)) }
}

// The same line for everybody in the hall and for ever; redacting a long meeting for each who asks would be felt.
const lines = new WeakMap<Entry, string>()

function lineOf(entry: Entry, audience: Audience): string {
  if (viewOf(entry, audience) !== 'hall') return canonical(shownEntry(entry, audience))
  const line = lines.get(entry) ?? canonical(shownEntry(entry, 'hall'))
  lines.set(entry, line)
  return line
}
