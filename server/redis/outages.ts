import type { Report } from '#server/report.ts'

/** A node has several lines to one Redis, which are cut together: says once that it is away, and once that all of them are back. */
export class Outages {
  readonly #report: Pick<Report, 'warn'>
  /** By what is shown of where they go: the lines that are down. */
  readonly #down = new Map<string, Set<object>>()

  constructor(report: Pick<Report, 'warn'>) {
    this.#report = report
  }

  begin(line: object, shown: string, why: string): void {
    const down = this.#down.get(shown) ?? new Set()
    if (down.size === 0) this.#report.warn(`Redis at ${shown} is away: ${why}`)
    this.#down.set(shown, down.add(line))
  }

  end(line: object, shown: string): void {
    if (this.#forget(line, shown)) this.#report.warn(`Redis at ${shown} is back`)
  }

  /** It is closed, and comes back no more. */
  forget(line: object, shown: string): void {
    this.#forget(line, shown)
  }

  /** True: it was the last one. */
  #forget(line: object, shown: string): boolean {
    const down = this.#down.get(shown)
    return down !== undefined && down.delete(line) && down.size === 0
  }
}
