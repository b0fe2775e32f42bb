import type { Report } from '#server/report.ts'
import { LogFault, StoreAway, StoreFull } from './meetingLog.ts'
import { Problems } from './problems.ts'

/** What the system says where there is no room: on the disk, or for this user. */
const NO_ROOM = new Set(['ENOSPC', 'EDQUOT'])

/** The disk that a store in files lies on: what it did not take, said once when that begins and when it ends. */
export class Disk {
  readonly #report: Report
  readonly #problems: Problems

  /** @param now ms on a clock that runs evenly */
  constructor(report: Report, now?: () => number) {
    this.#report = report
    this.#problems = new Problems(now)
  }

  /** Why it takes no writing; null when it took the last one of each file, or nobody has tried for a while. */
  get problem(): string | null {
    return this.#problems.problem
  }

  /** Writes; rejects with `StoreAway` when the disk does not take it; a `LogFault` is not the disk's. @param path what is written, for whoever must look */
  async take<T>(path: string, write: () => Promise<T>): Promise<T> {
    try {
      const done = await write()
      if (this.#problems.ends(path)) this.#report.warn(`the disk takes writing again: ${path}`)
      return done
    } catch (cause) {
      if (cause instanceof LogFault) throw cause
      const isFull = cause instanceof Error && 'code' in cause && NO_ROOM.has(String(cause.code))
      const why = `${path} could not be written: ${isFull ? 'the disk is full' : cause instanceof Error ? cause.message : String(cause)}`
      if (this.#problems.begins(path, why)) this.#report.error(cause, isFull ? `the disk is full, and nothing is kept until there is room: ${path}` : `the disk takes no writing: ${path}`)
      throw isFull ? new StoreFull(why, { cause }) : new StoreAway(why, { cause })
    }
  }
}
