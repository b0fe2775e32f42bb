import type { Redis } from 'ioredis'
import type { Report } from '#server/report.ts'
import type { OpenRedis } from './openRedis.ts'

/** What is deleted together goes in one rewriting, ms. */
const SOON_MS = 2_000
/** Each writes all that Redis holds: not more often than so, ms. */
const APART_MS = 30_000
const AGAIN_MS = 5_000

/**
 * An append-only file remembers what was deleted until it is written anew. This asks for that, some seconds after the last
 * deletion; of several nodes each does, and Redis does one at a time.
 */
export class Rewriting {
  readonly #open: Pick<OpenRedis, 'line'>
  readonly #report: Report
  #timer: NodeJS.Timeout | null = null
  #lastAt = -Infinity
  #isRefused = false

  constructor(open: Pick<OpenRedis, 'line'>, report: Report) {
    this.#open = open
    this.#report = report
  }

  soon(): void {
    if (this.#timer === null && !this.#isRefused) this.#after(Math.max(SOON_MS, this.#lastAt + APART_MS - performance.now()))
  }

  #after(ms: number): void {
    this.#timer = setTimeout(() => void this.#rewrite(), ms).unref()
  }

  async #rewrite(): Promise<void> {
    this.#timer = null
    this.#lastAt = performance.now()
    try {
      const no = await this.#open.line.ask(askToRewrite)
      if (no === null) return
      if (/in progress/i.test(no)) return this.#after(AGAIN_MS) // that one may have begun before
      this.#isRefused = true
      this.#report.warn(`This Redis may not be asked to write its append-only file anew (BGREWRITEAOF: ${no}): a text that was deleted, and its key, stay in that file until Redis does so by itself.`)
    } catch {
      if (this.#timer === null) this.#after(AGAIN_MS) // away, or closed: then this timer is the last
    }
  }
}

/** Null: it does, or keeps no such file; else its no. */
async function askToRewrite(redis: Redis): Promise<string | null> {
  try {
    const [, appendonly] = (await redis.config('GET', 'appendonly').catch(() => [])) as string[]
    if (appendonly !== 'no') await redis.bgrewriteaof()
    return null
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'ReplyError') return cause.message
    throw cause
  }
}
