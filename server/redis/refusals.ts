import { steadyNow } from '#server/log/steadyNow.ts'
import type { Report } from '#server/report.ts'

/** So long does a writing that was refused speak against a Redis, ms: then others may try, or nobody would ever learn that it is well. */
const REMEMBERED_MS = 30_000

/** Which Redis answers and takes no writing, for it has no room or too few replicas: said once when that begins, and when it ends. */
export class Refusals {
  readonly #report: Pick<Report, 'warn'>
  readonly #now: () => number
  /** By what is shown of where it is. */
  readonly #of = new Map<string, { why: string; at: number }>()

  /** @param now ms on a clock that runs evenly */
  constructor(report: Pick<Report, 'warn'>, now: () => number = steadyNow) {
    this.#report = report
    this.#now = now
  }

  /** In words; null when each took the last one, or nobody has tried for a while. */
  get problem(): string | null {
    const since = this.#now() - REMEMBERED_MS
    return [...this.#of.values()].find(({ at }) => at > since)?.why ?? null
  }

  refused(shown: string, cause: string): void {
    const why = `Redis at ${shown} takes no writing: ${cause}`
    if (!this.#of.has(shown)) this.#report.warn(why)
    this.#of.set(shown, { why, at: this.#now() })
  }

  taken(shown: string): void {
    if (this.#of.delete(shown)) this.#report.warn(`Redis at ${shown} takes writing again`)
  }
}
