import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { canonical } from '#shared/sync/canonical.ts'
import type { Entry } from '#shared/sync/entry.ts'
import { headerLine } from '#shared/sync/record/recordHeader.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import { shownEntry } from '#server/meetings/shown.ts'

const pack = promisify(gzip)

/** The record of a meeting as far as its log goes, plain and packed. */
export interface RecordText {
  head: string
  plain: Buffer
  packed: () => Promise<Buffer>
}

// Made once at each position of the log: whoever asks again and again costs the bytes, and no more.
const made = new WeakMap<OpenMeeting, RecordText>()

export function recordText(open: OpenMeeting): RecordText {
  const { entries, position } = open.standing
  const known = made.get(open)
  if (known?.head === position.head) return known
  const plain = Buffer.from([headerLine(open.meetingId, position), ...entries.map(lineOf)].map(line => `${line}\n`).join(''))
  let packing: Promise<Buffer> | null = null
  const text: RecordText = { head: position.head, plain, packed: () => (packing ??= pack(plain)) }
  made.set(open, text)
  return text
}

// The same line for everybody and for ever; redacting a long meeting for each who asks would be felt.
const lines = new WeakMap<Entry, string>()

function lineOf(entry: Entry): string {
  const line = lines.get(entry) ?? canonical(shownEntry(entry, 'hall'))
  lines.set(entry, line)
  return line
}
