import { createHash } from 'node:crypto'
import * as z from 'zod'
import { id, instant } from '#shared/floor/scalars.ts'
import type { Entry } from '#shared/sync/entry.ts'
import type { CopiedDocument } from './copyMeeting.ts'

/** Another number is another format. */
export const FORMAT = 1

/** The two files of a backup: the meetings, and the keys of what is in them. */
export type FileKind = 'backup' | 'keys'

/** The secrets that the codes in it are made with, as the store knows them: what tells one from another. */
const secretMarks = z.strictObject({ check: z.string(), before: z.array(z.string()) })
export type SecretMarks = z.infer<typeof secretMarks>

/** The first line. */
export const headLine = z.strictObject({ rostrum: z.enum(['backup', 'keys']), format: z.literal(FORMAT), takenAt: instant, secret: z.nullable(secretMarks) })
export type Head = z.infer<typeof headLine>
/** Before the lines of a meeting: so many entries follow, as the log has them, and then so many documents. */
export const meetingLine = z.strictObject({ meeting: id, entries: z.int().min(0), documents: z.int().min(0) })
export const documentLine = z.strictObject({ key: z.string(), value: z.json() })
/** The last line: a digest of all before it. */
export const endLine = z.strictObject({ end: z.strictObject({ lines: z.int(), sha256: z.string() }) })

/** What of a meeting goes into one file. */
export interface Part {
  meetingId: string
  entries: readonly Entry[]
  documents: readonly CopiedDocument[]
}

/** A file as lines, each with its newline. */
export async function* backupLines(head: Omit<Head, 'format'>, parts: AsyncIterable<Part> | Iterable<Part>): AsyncGenerator<string> {
  const digest = createHash('sha256')
  let lines = 0
  const line = (value: unknown): string => {
    const text = `${JSON.stringify(value)}\n`
    digest.update(text)
    lines += 1
    return text
  }
  yield line({ format: FORMAT, ...head })
  for await (const { meetingId, entries, documents } of parts) {
    yield line({ meeting: meetingId, entries: entries.length, documents: documents.length })
    for (const one of [...entries, ...documents]) yield line(one)
  }
  yield `${JSON.stringify({ end: { lines, sha256: digest.digest('hex') } })}\n`
}
