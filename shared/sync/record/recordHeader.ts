import * as z from 'zod/mini'
import { id, version } from '#shared/floor/scalars.ts'
import type { Audience } from '#shared/floor/visibility.ts'
import { canonical } from '../canonical.ts'
import type { Hash } from '../chain.ts'
import { startOf, type Position } from '../entry.ts'
import { hash as hashText } from '../frame.ts'

/** For whom a record is made: an `Audience`, told by its pattern, for a template of zod would be in every window. */
const recordAudience = z.string().check(z.regex(/^(hall|delegations|presiding|own:[A-Za-z0-9][A-Za-z0-9._-]{0,119})$/))

/** What a record begins with: of which meeting it is and for whom, what its chain begins with, and where it ends. */
export const recordHeader = z.strictObject({
  format: z.literal('rostrum-record'),
  formatVersion: z.literal(2),
  meetingId: id,
  audience: recordAudience,
  start: z.string(),
  version,
  head: z.string(),
  /** Of all the others: the chain is not over them. It proves nothing, and tells a slip from what was meant. */
  check: hashText,
})
export type RecordHeader = Omit<z.infer<typeof recordHeader>, 'audience'> & { audience: Audience }

type Unchecked = Omit<RecordHeader, 'check'>

export function checkOf({ format, formatVersion, meetingId, audience, start, version: last, head }: Unchecked, hash: Hash): string {
  return hash(canonical({ format, formatVersion, meetingId, audience, start, version: last, head }))
}

export function headerOf(meetingId: string, audience: Audience, { version: last, head }: Position, hash: Hash): RecordHeader {
  const header: Unchecked = { format: 'rostrum-record', formatVersion: 2, meetingId, audience, start: startOf(meetingId).head, version: last, head }
  return { ...header, check: checkOf(header, hash) }
}
