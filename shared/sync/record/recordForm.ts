import * as z from 'zod/mini'
import { canonical } from '../canonical.ts'
import { seenEntry } from '../entry.ts'
import { recordHeader, type RecordHeader } from './recordHeader.ts'

/** What is in a record, for whoever describes it: `verifyRecord` reads it line by line. */
export const record = z.strictObject({ header: recordHeader, entries: z.array(seenEntry) })

/**
 * The form of `record.json`: one JSON document, `{ "header": …, "entries": [ … ] }`, and a text that can be read line by
 * line besides: the header on the first line, the entry of version n on line n + 1, the end on a line of its own. There is
 * one such text for what a record says: no blank and no order of keys is left to whoever writes it, so that each of its
 * bytes can be checked.
 */

const OPENING = '{"header":'
const ENTRIES = ',"entries":['
/** The last line; a newline follows it. */
export const CLOSING = ']}'

export const firstLine = (header: RecordHeader): string => `${OPENING}${canonical(header)}${ENTRIES}`

/** @param written the entry in canonical form */
export const entryLine = (written: string, version: number, last: number): string => (version < last ? `${written},` : written)

/** What the first line says of the header; null where it is not written as one. */
export function headerIn(line: string): string | null {
  return line.startsWith(OPENING) && line.endsWith(ENTRIES) ? line.slice(OPENING.length, -ENTRIES.length) : null
}

/** What a line says of the entry of this version; null where it is not written as one. */
export function entryIn(line: string, version: number, last: number): string | null {
  if (version === last) return line
  return line.endsWith(',') ? line.slice(0, -1) : null
}

/** A record as text. @param entries each in canonical form */
export function recordOf(header: RecordHeader, entries: readonly string[]): string {
  return [firstLine(header), ...entries.map((entry, index) => entryLine(entry, index + 1, entries.length)), CLOSING, ''].join('\n')
}
