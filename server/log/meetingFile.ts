import { constants } from 'node:fs'
import { appendFile, open, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { startOf, type Entry, type Position } from '#shared/sync/entry.ts'
import type { Disk } from './disk.ts'
import type { Appended } from './meetingLog.ts'
import { readEntries } from './readEntries.ts'
import { scanLog } from './scanLog.ts'
import { syncFolder } from './syncFolder.ts'

/** The log of one meeting in its file, one entry a line. Only this process may have it open. */
export class MeetingFile {
  readonly #path: string
  readonly #handle: FileHandle
  readonly #disk: Disk
  #offsets: number[] = []
  #length = 0
  #end: Position
  #lastAt = 0
  #turn: Promise<unknown> = Promise.resolve()
  /** What lies behind `#length` is left of a write that failed. */
  #isDirty = false

  private constructor(path: string, handle: FileHandle, disk: Disk, end: Position) {
    this.#path = path
    this.#handle = handle
    this.#disk = disk
    this.#end = end
  }

  /** Opens or makes the file (mode 600) and checks all it holds; says what was torn off. Throws `LogFault`. */
  static async open(path: string, meetingId: string, disk: Disk): Promise<{ file: MeetingFile; torn: string | null }> {
    const handle = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600)
    try {
      const file = new MeetingFile(path, handle, disk, startOf(meetingId))
      const bytes = await handle.readFile()
      const { offsets, length, end, lastAt, torn, lacksNewline } = scanLog(path, meetingId, bytes)
      file.#offsets = offsets
      file.#length = length
      file.#end = end
      file.#lastAt = lastAt
      const kept = torn === null ? '' : await keepTorn(path, bytes.subarray(length))
      if (torn !== null) await file.#mend()
      if (lacksNewline) await file.#endLine()
      await syncFolder(dirname(path)) // a new file is not there after a crash until its folder is written
      return { file, torn: torn === null ? null : `${torn}${kept}` }
    } catch (cause) {
      await handle.close()
      throw cause
    }
  }

  get isEmpty(): boolean {
    return this.#length === 0
  }

  /** The instant of its last entry when it was opened; 0 when it had none. */
  get lastAt(): number {
    return this.#lastAt
  }

  /** One write and one fdatasync for all entries; a crash in between leaves some of the first of them, or none. */
  append(after: Position, entries: readonly Entry[]): Promise<Appended> {
    return this.#inTurn(async () => {
      const end = this.#end
      if (after.version !== end.version || after.head !== end.head) return { ok: false, end }
      const lines = entries.map(entry => Buffer.from(`${JSON.stringify(entry)}\n`))
      await this.#write(Buffer.concat(lines))
      for (const line of lines) {
        this.#offsets.push(this.#length)
        this.#length += line.length
      }
      const last = entries.at(-1)
      if (last !== undefined) this.#end = { version: last.version, head: last.head }
      return { ok: true }
    })
  }

  /** Reading is inclusive: the line one stands on must be there, with that head; else null. */
  async readAfter(position: Position, most = Infinity): Promise<Entry[] | null> {
    const isStart = position.version === 0
    const from = isStart ? 0 : this.#offsets[position.version - 1]
    if (from === undefined) return null
    const until = position.version + most
    const offsets = this.#offsets.slice(Math.max(0, position.version - 1), until)
    const bytes = Buffer.alloc((this.#offsets[until] ?? this.#length) - from)
    await this.#handle.read(bytes, 0, bytes.length, from)
    const texts = offsets.map((offset, index) => bytes.toString('utf8', offset - from, (offsets[index + 1] ?? from + bytes.length) - from - 1))
    if (!isStart && (JSON.parse(texts.shift() ?? '') as Entry).head !== position.head) return null
    return readEntries(position, texts, index => `${this.#path}, line ${position.version + index + 1}`)
  }

  close(): Promise<void> {
    return this.#inTurn(() => this.#handle.close())
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(act)
    this.#turn = done.catch(() => undefined) // whoever asked hears of it
    return done
  }

  #write(bytes: Buffer): Promise<void> {
    return this.#disk.take(this.#path, async () => {
      try {
        await this.#writeOnce(bytes)
      } catch (cause) {
        await this.#mend().catch(() => undefined) // the next write tries again, before it writes
        throw cause
      }
    })
  }

  async #writeOnce(bytes: Buffer): Promise<void> {
    if (this.#isDirty) await this.#mend()
    this.#isDirty = true
    for (let done = 0; done < bytes.length;) {
      done += (await this.#handle.write(bytes, done, bytes.length - done, this.#length + done)).bytesWritten
    }
    await this.#handle.datasync()
    this.#isDirty = false
  }

  async #endLine(): Promise<void> {
    await this.#handle.write('\n', this.#length)
    await this.#handle.datasync()
    this.#length += 1
  }

  /** Cuts off what is not a whole acknowledged entry, so that it can never be read as one. */
  async #mend(): Promise<void> {
    await this.#handle.truncate(this.#length)
    await this.#handle.datasync()
    this.#isDirty = false
  }
}

/** Puts what is cut off beside the log, for whoever wants to know what it was; on a full disk it cannot. */
async function keepTorn(path: string, bytes: Buffer): Promise<string> {
  const place = `${path}.torn`
  return appendFile(place, bytes, { mode: 0o600 }).then(() => ` What was there is in ${place}.`, () => '')
}
