import { canonical } from '../canonical.ts'
import { seenEntry, startOf, type SeenEntry } from '../entry.ts'
import { recordHeader, type RecordHeader } from './recordHeader.ts'

/** What is wrong with a record, and where: lines count from 1, and the entry of version n stands on line n + 1. */
export interface Fault {
  line: number
  /** Of the entry; null where the fault is no entry's. */
  version: number | null
  why: string
}

const faultAt = (line: number, why: string): Fault => ({ line, version: line === 1 ? null : line - 1, why })

/** @param lines each without its newline; null for one that is no text */
export function readHeader(lines: readonly (string | null)[]): RecordHeader | Fault {
  const parsed = parsedLine(lines[0], 1)
  if ('why' in parsed) return parsed
  const header = recordHeader.safeParse(parsed.value)
  if (!header.success) return faultAt(1, `it is not the first line of a record: ${header.error.issues[0]?.path.join('.')}`)
  const { meetingId, start } = header.data
  return start === startOf(meetingId).head ? header.data : faultAt(1, 'the chain does not begin with this meeting')
}

export function readEntry(line: string | null | undefined, at: number): SeenEntry | Fault {
  const parsed = parsedLine(line, at)
  if ('why' in parsed) return parsed
  const { success, error } = seenEntry.safeParse(parsed.value)
  // As it was written, not as the schema would make it: the chain is over that.
  return success ? (parsed.value as SeenEntry) : faultAt(at, `it is not an entry: ${error.issues[0]?.path.join('.')}`)
}

/** Every line is in the one form there is for what it says: else a byte could change and nothing with it. */
function parsedLine(line: string | null | undefined, at: number): { value: unknown } | Fault {
  if (line === undefined) return faultAt(at, 'it is missing')
  if (line === null) return faultAt(at, 'it is not UTF-8')
  try {
    const value: unknown = JSON.parse(line)
    return canonical(value) === line ? { value } : faultAt(at, 'it is not written as a record is')
  } catch {
    return faultAt(at, 'it is not JSON')
  }
}
