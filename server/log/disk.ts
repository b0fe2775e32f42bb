import type { Report } from '#server/report.ts'
import { LogFault, StoreAway } from './meetingLog.ts'

/** The disk that a store in files lies on: whether it took the last writing, said once when that changes. */
export class Disk {
  readonly #report: Report
  #problem: string | null = null

  constructor(report: Report) {
    this.#report = report
  }

  /** Why it takes no writing; null when it took the last one. */
  get problem(): string | null {
    return this.#problem
  }

  /** Writes; rejects with `StoreAway` when the disk does not take it; a `LogFault` is not the disk's. @param path what is written, for whoever must look */
  async take<T>(path: string, write: () => Promise<T>): Promise<T> {
    try {
      const done = await write()
      if (this.#problem !== null) this.#report.warn('the disk takes writing again')
      this.#problem = null
      return done
    } catch (cause) {
      if (cause instanceof LogFault) throw cause
      const problem = `${path} could not be written: ${cause instanceof Error ? cause.message : String(cause)}`
      if (this.#problem === null) this.#report.error(cause, `the disk takes no writing: ${path}`)
      this.#problem = problem
      throw new StoreAway(problem, { cause })
    }
  }
}
