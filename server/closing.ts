import { closeAll } from './closeAll.ts'
import type { Report } from './report.ts'

/** What has been opened, and how it is closed: the last first, and once, whoever asks. */
export class Closing {
  readonly #report: Report
  readonly #open: (() => Promise<void>)[] = []
  #done: Promise<boolean> | null = null

  constructor(report: Report) {
    this.#report = report
  }

  add(close: () => Promise<void>): void {
    this.#open.unshift(close)
  }

  /** What fails to close is written down, and does not keep the rest from being closed. False when something failed. */
  all(): Promise<boolean> {
    this.#done ??= this.#closeAll()
    return this.#done
  }

  async #closeAll(): Promise<boolean> {
    let isClean = true
    await closeAll(this.#open, cause => {
      isClean = false
      this.#report.error(cause, 'something could not be closed at the stop')
    })
    return isClean
  }
}
