import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { id } from '#shared/floor/scalars.ts'
import { startOf, type Entry, type Position } from '#shared/sync/entry.ts'
import { assertContinues } from './assertContinues.ts'
import type { Disk } from './disk.ts'
import { inPages } from './inPages.ts'
import { MeetingFile } from './meetingFile.ts'
import { LogFault, StoreAway, type Appended, type MeetingLog } from './meetingLog.ts'
import { steadyNow } from './steadyNow.ts'
import { syncFolder } from './syncFolder.ts'

const ENDING = '.log'
/** So many entries are read and checked in one turn of the loop: whoever asks for a long meeting that is over keeps nobody who presses waiting. */
const PAGE = 500
/** So far may the clock be behind without a word, ms. */
const NOTICED_MS = 2000

/** The logs as files, one per meeting, for one process only: whoever opens it holds the lock of the data directory. */
export class FileLog implements MeetingLog {
  readonly #folder: string
  readonly #disk: Disk
  readonly #files = new Map<string, Promise<MeetingFile>>()
  readonly #followers = new Map<string, Set<(entries: readonly Entry[]) => void>>()
  /** What the steady clock lacks to be the meeting's. */
  #offsetMs = Date.now() - steadyNow()
  #isClosed = false

  private constructor(folder: string, disk: Disk) {
    this.#folder = folder
    this.#disk = disk
  }

  /**
   * Reads and checks every log in the folder, which is made (mode 700) when it is not there.
   * @returns the log, and in words what had to be dropped
   * @throws LogFault for anything but a last line that was cut off
   */
  static async open(folder: string, disk: Disk): Promise<{ log: FileLog; warnings: string[] }> {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await syncFolder(join(folder, '..'))
    const log = new FileLog(folder, disk)
    try {
      return { log, warnings: await log.#openAll() }
    } catch (cause) {
      await log.close()
      throw cause
    }
  }

  async append(meetingId: string, after: Position, entries: readonly Entry[]): Promise<Appended> {
    if (this.#isClosed) throw new StoreAway('the log is closed')
    assertContinues(after, entries)
    const isFirst = after.version === 0 && after.head === startOf(meetingId).head
    const known = this.#files.get(meetingId)
    if (known === undefined && !isFirst) return { ok: false, end: startOf(meetingId) }
    const file = await (known ?? this.#make(meetingId))
    const appended = await file.append(after, entries)
    if (appended.ok) setImmediate(() => this.#tell(meetingId, entries)) // whoever gave the command is answered first
    return appended
  }

  async readAfter(meetingId: string, position: Position, most = Infinity): Promise<Entry[] | null> {
    if (position.version === 0 && position.head !== startOf(meetingId).head) return null
    const file = this.#files.get(meetingId)
    if (file === undefined) return position.version === 0 ? [] : null
    const opened = await file
    return inPages(position, most, PAGE, (at, size) => opened.readAfter(at, size))
  }

  follow(meetingId: string, onEntries: (entries: readonly Entry[]) => void): () => void {
    const followers = this.#followers.get(meetingId) ?? new Set()
    this.#followers.set(meetingId, followers.add(onEntries))
    return () => {
      if (followers.delete(onEntries) && followers.size === 0) this.#followers.delete(meetingId)
    }
  }

  /** Nothing is ever missed within one process. */
  onReconnect(): () => void {
    return () => undefined
  }

  async exists(meetingId: string): Promise<boolean> {
    const file = await this.#files.get(meetingId)
    return file !== undefined && !file.isEmpty
  }

  async meetings(): Promise<string[]> {
    const files = await Promise.all([...this.#files].map(async ([meetingId, file]) => ({ meetingId, isEmpty: (await file).isEmpty })))
    return files.filter(({ isEmpty }) => !isEmpty).map(({ meetingId }) => meetingId).toSorted()
  }

  /**
   * Set once by the clock of the computer, then even: setting that clock does not move a meeting. Nor does setting it back
   * before a start: then time goes on from the last entry.
   */
  now(): number {
    return Math.round(this.#offsetMs + steadyNow())
  }

  health(): { ok: true } | { ok: false; why: string } {
    const { problem } = this.#disk
    return problem === null ? { ok: true } : { ok: false, why: problem }
  }

  lastLook(): null {
    return null
  }

  /** Waits for what is being written. */
  async close(): Promise<void> {
    this.#isClosed = true
    await Promise.all([...this.#files.values()].map(async file => (await file).close()))
  }

  async #openAll(): Promise<string[]> {
    const names = (await readdir(this.#folder)).filter(name => name.endsWith(ENDING)).toSorted()
    const warnings: string[] = []
    for (const meetingId of names.map(name => name.slice(0, -ENDING.length))) {
      const path = this.#pathOf(meetingId)
      if (!id.safeParse(meetingId).success) throw new LogFault(`${path} is not named for a meeting; move it away.`)
      const { file, torn } = await MeetingFile.open(path, meetingId, this.#disk)
      this.#files.set(meetingId, Promise.resolve(file))
      if (torn !== null) warnings.push(torn)
      const behindMs = file.lastAt - this.now()
      if (behindMs <= 0) continue
      this.#offsetMs += behindMs
      if (behindMs > NOTICED_MS) warnings.push(`The clock of this computer is ${Math.round(behindMs / 1000)} s behind the last entry of ${path}. Time goes on from that entry; set the clock and start again.`)
    }
    return warnings
  }

  #pathOf(meetingId: string): string {
    return join(this.#folder, `${meetingId}${ENDING}`)
  }

  #make(meetingId: string): Promise<MeetingFile> {
    const path = this.#pathOf(id.parse(meetingId))
    const made = this.#disk.take(path, () => MeetingFile.open(path, meetingId, this.#disk)).then(({ file }) => file, (cause: unknown) => {
      this.#files.delete(meetingId)
      throw cause
    })
    this.#files.set(meetingId, made)
    return made
  }

  #tell(meetingId: string, entries: readonly Entry[]): void {
    for (const follower of this.#followers.get(meetingId) ?? []) follower(entries)
  }
}
