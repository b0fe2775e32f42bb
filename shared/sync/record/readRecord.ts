import { canonical } from '../canonical.ts'
import type { Hash } from '../chain.ts'
import { seenEntry, startOf, type SeenEntry } from '../entry.ts'
import { faultOfEntry, type Fault } from './fault.ts'
import { CLOSING, entryIn, headerIn } from './recordForm.ts'
import { checkOf, recordHeader, type RecordHeader } from './recordHeader.ts'

/** A line of a record, without its newline; null for one that is no text, undefined where there is none. */
type Line = string | null | undefined

export function readHeader(line: Line, hash: Hash): RecordHeader | Fault {
  const no = (why: string): Fault => ({ code: 'header', line: 1, version: null, why })
  if (typeof line !== 'string') return no('it is not UTF-8')
  const read = valueOf(headerIn(line))
  if ('why' in read) return no(read.why)
  const header = recordHeader.safeParse(read.value)
  if (!header.success) return no(`it is not the beginning of a record: ${header.error.issues[0]?.path.join('.')}`)
  const known = header.data as RecordHeader // the pattern of its audience is that of an `Audience`
  if (checkOf(known, hash) !== known.check) return no('it was changed: its check is another')
  return known.start === startOf(known.meetingId).head ? known : no('the chain does not begin with this meeting')
}

/** @param last the version with which the header says that the record ends */
export function readEntry(line: Line, version: number, last: number): SeenEntry | Fault {
  if (line === undefined || line === '' || line === CLOSING) return faultOfEntry('missing', version, 'it is missing')
  if (line === null) return faultOfEntry('form', version, 'it is not UTF-8')
  const read = valueOf(entryIn(line, version, last))
  if ('why' in read) return faultOfEntry('form', version, read.why)
  const { success, error } = seenEntry.safeParse(read.value)
  // As it was written, not as the schema would make it: the chain is over that.
  return success ? (read.value as SeenEntry) : faultOfEntry('entry', version, `it is not an entry: ${error.issues[0]?.path.join('.')}`)
}

/** What follows the last entry: the closing line and its newline, and nothing else. */
export function faultOfEnd(lines: readonly Line[], last: number): Fault | null {
  const [closing, ...rest] = lines.slice(last + 1)
  const line = last + 2
  if (closing === CLOSING) return rest.length === 1 && rest[0] === '' ? null : { code: 'form', line, version: null, why: 'the end is not written as a record’s' }
  const isEntry = closing?.startsWith('{') === true
  return isEntry
    ? faultOfEntry('behind-end', last + 1, `it stands behind the last entry that the header announces, ${last}`)
    : { code: 'form', line, version: null, why: 'the end is not written as a record’s' }
}

/** It is in the one form there is for what it says: else a byte could change and nothing with it. */
function valueOf(text: string | null): { value: unknown } | { why: string } {
  if (text === null) return { why: 'it is not written as a record is' }
  try {
    const value: unknown = JSON.parse(text)
    return canonical(value) === text ? { value } : { why: 'it is not written as a record is' }
  } catch {
    return { why: 'it is not JSON' }
  }
}
