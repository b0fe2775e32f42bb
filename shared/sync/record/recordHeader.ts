import * as z from 'zod/mini'
import { id, version } from '#shared/floor/scalars.ts'
import { canonical } from '../canonical.ts'
import { startOf, type Position } from '../entry.ts'

/** The first line of a public record: of which meeting it is, what its chain begins with, and where it ends. */
export const recordHeader = z.strictObject({
  format: z.literal('rostrum-record'),
  formatVersion: z.literal(1),
  meetingId: id,
  start: z.string(),
  version,
  head: z.string(),
})
export type RecordHeader = z.infer<typeof recordHeader>

export function headerLine(meetingId: string, { version: last, head }: Position): string {
  const header: RecordHeader = { format: 'rostrum-record', formatVersion: 1, meetingId, start: startOf(meetingId).head, version: last, head }
  return canonical(header)
}
