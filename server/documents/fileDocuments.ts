import { mkdir, readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import type { Disk } from '#server/log/disk.ts'
import { LogFault } from '#server/log/meetingLog.ts'
import { syncFolder } from '#server/log/syncFolder.ts'
import { sha256 } from '#server/meetings/sealing.ts'
import { documentKey, documentPrefix } from './documentKey.ts'
import type { Documents, Stored } from './documents.ts'
import { newRevision } from './newRevision.ts'
import { replaceFiles } from './replaceFiles.ts'

const file = z.strictObject({ key: z.string(), revision: z.int().min(1), value: z.json() })
const ENDING = '.json'
/** A longer one is read from its file whenever it is wanted, characters. */
const LONGEST_HELD = 65_536
/** More are not written at once: each has a file open meanwhile. */
const MOST_TOGETHER = 64

interface Put {
  key: string
  value: unknown
  ifRevision: number | null
  end: (isPut: boolean) => void
  fail: (cause: unknown) => void
}

// Keys differ in case and may be long; names of files do not everywhere, and must not be.
const nameOf = (key: string): string => `${Buffer.from(sha256(key), 'base64url').toString('hex')}${ENDING}`

/** The documents as one file each, for one process only: whoever opens it holds the lock of the data directory. */
export class FileDocuments implements Documents<string> {
  readonly #folder: string
  readonly #disk: Disk
  /** As JSON, so that nobody can change what is kept by changing what was handed out; null: it is long, and read from its file. */
  readonly #kept = new Map<string, { revision: number; text: string | null }>()
  readonly #followers = new Set<{ prefix: string; onChange: (key: string) => void }>()
  #turn: Promise<unknown> = Promise.resolve()
  /** Those whose turn is the last and has not come yet, each of another document. */
  #together: Map<string, Put> | null = null

  private constructor(folder: string, disk: Disk) {
    this.#folder = folder
    this.#disk = disk
  }

  /** Reads all there are; makes the folder (mode 700). Throws `LogFault` when one cannot be read, with its place. */
  static async open(folder: string, disk: Disk): Promise<FileDocuments> {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await syncFolder(join(folder, '..'))
    const documents = new FileDocuments(folder, disk)
    for (const name of await readdir(folder)) {
      if (name.endsWith(ENDING)) await documents.#read(name)
      else await rm(join(folder, name), { force: true }) // of a write that a crash interrupted
    }
    return documents
  }

  get(key: string): Promise<Stored | null> {
    return this.#inTurn(async () => {
      const kept = this.#kept.get(documentKey(key))
      if (kept === undefined) return null
      const value: unknown = kept.text === null ? (await this.#readFile(nameOf(key))).value : JSON.parse(kept.text)
      return { revision: kept.revision, value }
    })
  }

  async put(key: string, value: unknown, ifRevision: number | null): Promise<boolean> {
    const known = documentKey(key)
    return new Promise((end, fail) => this.#withOthers({ key: known, value, ifRevision, end, fail }))
  }

  delete(key: string): Promise<void> {
    return this.#inTurn(async () => {
      const path = this.#pathOf(documentKey(key))
      await this.#disk.take(this.#folder, async () => {
        await rm(path, { force: true })
        await syncFolder(this.#folder)
      })
      this.#kept.delete(key)
      this.#tell(key)
    })
  }

  letGo(): void {
    // A file that is removed, or that another has replaced, is gone.
  }

  keys<Prefix extends string>(prefix: Prefix): Promise<`${Prefix}${string}`[]> {
    return this.#inTurn(() => {
      const begins = documentPrefix(prefix)
      return [...this.#kept.keys()].filter((key): key is `${Prefix}${string}` => key.startsWith(begins)).toSorted()
    })
  }

  follow(prefix: string, onChange: (key: string) => void): () => void {
    const follower = { prefix: documentPrefix(prefix), onChange }
    this.#followers.add(follower)
    return () => this.#followers.delete(follower)
  }

  heardMs(): number {
    return 0
  }

  /** Waits for what is being written. */
  async close(): Promise<void> {
    await this.#turn
  }

  #pathOf(key: string): string {
    return join(this.#folder, nameOf(key))
  }

  async #read(name: string): Promise<void> {
    const { key, revision, value } = await this.#readFile(name)
    this.#keep(key, revision, value)
  }

  /** All texts of a meeting together would be more than a server should hold in memory. */
  #keep(key: string, revision: number, value: unknown): void {
    const text = JSON.stringify(value)
    this.#kept.set(key, { revision, text: text.length > LONGEST_HELD ? null : text })
  }

  async #readFile(name: string): Promise<z.infer<typeof file>> {
    const path = join(this.#folder, name)
    try {
      const read = file.parse(JSON.parse(await readFile(path, 'utf8')))
      if (nameOf(read.key) !== name) throw new Error(`it is the document ${read.key} under another name`)
      return read
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause)
      throw new LogFault(`The document ${path} cannot be read: ${why}. Put it back from a copy, or move it away.`, { cause })
    }
  }

  /** Whoever makes a meeting puts hundreds: those that come while others are written are written in one turn. */
  #withOthers(put: Put): void {
    if (this.#together !== null && this.#together.size < MOST_TOGETHER && !this.#together.has(put.key)) return void this.#together.set(put.key, put)
    const together = new Map([[put.key, put]])
    void this.#inTurn(() => {
      if (this.#together === together) this.#together = null
      return this.#putAll([...together.values()])
    })
    this.#together = together
  }

  async #putAll(puts: readonly Put[]): Promise<void> {
    const [due, late] = [puts.filter(put => this.#isDue(put)), puts.filter(put => !this.#isDue(put))]
    for (const { end } of late) end(false)
    if (due.length === 0) return
    const revised = due.map(put => ({ ...put, revision: newRevision() }))
    try {
      await this.#disk.take(this.#folder, () => replaceFiles(this.#folder, new Map(revised.map(({ key, revision, value }) => [nameOf(key), JSON.stringify({ key, revision, value })]))))
    } catch (cause) {
      const [only] = due
      if (only !== undefined && due.length === 1) {
        await this.#read(nameOf(only.key)).catch(() => undefined) // it may lie there all the same, and would be found at the next start
        return only.fail(cause)
      }
      for (const put of due) await this.#putAll([put]) // one that does not fit takes no other with it
      return
    }
    for (const { key, revision, value, end } of revised) {
      this.#keep(key, revision, value)
      end(true)
    }
    for (const { key } of revised) this.#tell(key)
  }

  #isDue({ key, ifRevision }: Put): boolean {
    return (this.#kept.get(key)?.revision ?? null) === ifRevision
  }

  #inTurn<T>(act: () => T | Promise<T>): Promise<T> {
    this.#together = null // what comes from now on comes after this
    const done = this.#turn.then(act)
    this.#turn = done.catch(() => undefined) // whoever asked hears of it
    return done
  }

  #tell(key: string): void {
    for (const { prefix, onChange } of this.#followers) if (key.startsWith(prefix)) onChange(key)
  }
}
