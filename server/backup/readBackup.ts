import { createHash } from 'node:crypto'
import * as z from 'zod'
import { startOf } from '#shared/sync/entry.ts'
import { documentKey } from '#server/documents/documentKey.ts'
import { LogFault } from '#server/log/meetingLog.ts'
import { readEntries } from '#server/log/readEntries.ts'
import { documentLine, endLine, FORMAT, headLine, meetingLine, type FileKind, type Head, type Part } from './backupLines.ts'

/** A file that is no whole backup, in words. */
export class BackupFault extends Error {
  override readonly name = 'BackupFault'
}

export interface ReadBackup {
  head: Head
  /** Each is checked before it comes; that the file is whole is known only when the last has come. */
  parts: AsyncGenerator<Part>
}

/**
 * Reads the lines of a file and checks them: every entry, its chain, the count, and in the end the digest of all.
 * @param path for whoever must find it
 * @throws BackupFault
 */
export async function readBackup(lines: AsyncIterator<string>, path: string, kind: FileKind): Promise<ReadBackup> {
  const reader = new Reader(lines, path)
  const head = reader.parse(headLine, await reader.next(), text => headFault(text, path))
  if (head.rostrum !== kind) throw new BackupFault(head.rostrum === 'keys' ? `${path} holds the keys of a backup, not the backup.` : `${path} is a backup, and holds no keys.`)
  return { head, parts: partsOf(reader) }
}

async function* partsOf(reader: Reader): AsyncGenerator<Part> {
  const known = new Set<string>()
  for (let part = await partOf(reader); part !== null; part = await partOf(reader)) {
    if (known.has(part.meetingId)) throw reader.fault('brings a meeting a second time')
    known.add(part.meetingId)
    yield part
  }
}

/** Null: it was the end, and the file is whole. */
async function partOf(reader: Reader): Promise<Part | null> {
  const whole = reader.digest()
  const first = await reader.next()
  const read = first.startsWith('{"end":') ? null : reader.parse(meetingLine, first)
  if (read === null) {
    const { end } = reader.parse(endLine, first)
    if (end.lines !== reader.line - 1 || end.sha256 !== whole) throw new BackupFault(`${reader.path} was changed since it was written: its digest is another.`)
    if (!(await reader.isOver())) throw reader.fault('stands behind the end')
    return null
  }
  const before = reader.line
  const texts = await reader.take(read.entries)
  const entries = inFile(reader, () => readEntries(startOf(read.meeting), texts, index => `${reader.path}, line ${before + index + 1}`))
  const documents = (await reader.take(read.documents)).map(text => reader.parse(documentLine, text))
  inFile(reader, () => documents.forEach(({ key }) => documentKey(key)))
  return { meetingId: read.meeting, entries, documents }
}

/** What others say of an entry or a key, said of the file. */
function inFile<T>(reader: Reader, read: () => T): T {
  try {
    return read()
  } catch (cause) {
    if (cause instanceof LogFault || cause instanceof RangeError) throw new BackupFault(`${reader.path} cannot be put back: ${cause.message}.`, { cause })
    throw cause
  }
}

class Reader {
  readonly path: string
  line = 0
  readonly #lines: AsyncIterator<string>
  readonly #hash = createHash('sha256')

  constructor(lines: AsyncIterator<string>, path: string) {
    this.#lines = lines
    this.path = path
  }

  /** Of all lines so far. */
  digest(): string {
    return this.#hash.copy().digest('hex')
  }

  async next(): Promise<string> {
    const { done, value } = await this.#lines.next()
    if (done === true) throw new BackupFault(`${this.path} is cut off after line ${this.line}.`)
    this.line += 1
    this.#hash.update(`${value}\n`)
    return value
  }

  async take(count: number): Promise<string[]> {
    const texts: string[] = []
    while (texts.length < count) texts.push(await this.next())
    return texts
  }

  async isOver(): Promise<boolean> {
    return (await this.#lines.next()).done === true
  }

  parse<T>(schema: z.ZodType<T>, text: string, faultOf = (_text: string): BackupFault => this.fault('is not what stands there in a backup')): T {
    try {
      return schema.parse(JSON.parse(text))
    } catch {
      throw faultOf(text)
    }
  }

  fault(what: string): BackupFault {
    return new BackupFault(`${this.path}: line ${this.line} ${what}.`)
  }
}

function headFault(text: string, path: string): BackupFault {
  const format = /^\{"format":(\d+),"rostrum":/.exec(text)?.[1]
  if (format !== undefined && Number(format) !== FORMAT) return new BackupFault(`${path} is of format ${format}, and this Rostrum reads format ${FORMAT}: put it back with the version that wrote it.`)
  return new BackupFault(`${path} is no backup of Rostrum.`)
}
