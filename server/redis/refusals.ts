import { Problems } from '#server/log/problems.ts'
import type { Report } from '#server/report.ts'

/** Which Redis answers and takes no writing, for it has no room or too few replicas: said once when that begins, and when it ends. */
export class Refusals {
  readonly #report: Pick<Report, 'warn'>
  /** By what is shown of where it is. */
  readonly #problems: Problems

  /** @param now ms on a clock that runs evenly */
  constructor(report: Pick<Report, 'warn'>, now?: () => number) {
    this.#report = report
    this.#problems = new Problems(now)
  }

  /** In words; null when each took the last one, or nobody has tried for a while. */
  get problem(): string | null {
    return this.#problems.problem
  }

  refused(shown: string, cause: string): void {
    const why = `Redis at ${shown} takes no writing: ${cause}`
    if (this.#problems.begins(shown, why)) this.#report.warn(why)
  }

  taken(shown: string): void {
    if (this.#problems.ends(shown)) this.#report.warn(`Redis at ${shown} takes writing again`)
  }
}
