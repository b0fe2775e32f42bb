import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Report } from '#server/report.ts'
import { askToRewrite, howRewritten, type Rewritten } from './askToRewrite.ts'
import type { OpenRedis } from './openRedis.ts'
import { redisScript, runScript } from './redisScript.ts'

const forgetScript = redisScript(import.meta.resolve('#server/lease/release.lua'))

/** In Redis itself, of all nodes: that something was deleted which its file may still have. Its value is another one each time. */
const OWED = 'rostrum:rewriting-owed'
/** What is deleted together goes in one rewriting, ms. */
const SOON_MS = 2_000
/** Each writes all that Redis holds: not more often than so, ms. */
const APART_MS = 30_000
const AGAIN_MS = 5_000
const LOOK_MS = 100
/** So long a stop waits for the file; where it takes longer it stays owed, ms. */
const STOP_MS = 5_000
/** Else it says no for a while: it has no room for another process, or its disk is full. */
const FOR_GOOD = /^NOPERM|unknown command/i

type Parts = Pick<OpenRedis, 'shards'>

/**
 * An append-only file remembers what was deleted until it is written anew. This asks for that, some seconds after the last
 * deletion, and at the stop; of several nodes each does, and Redis does one at a time. That it is owed is kept until it was
 * done: a node that is killed leaves it to whoever starts next.
 */
export class Rewriting {
  readonly #open: Parts
  readonly #report: Report
  readonly #apartMs: number
  /** Something was deleted since the last asking of this node began, or that asking came to nothing. */
  #isOwed = false
  #timer: NodeJS.Timeout | null = null
  #asking: Promise<void> | null = null
  #lastAt = -Infinity
  #isNoted = true
  #isRefused = false
  #until = Infinity
  #isFailing = false

  /** @param apartMs not what it is for the tests */
  constructor(open: Parts, report: Report, apartMs = APART_MS) {
    this.#open = open
    this.#report = report
    this.#apartMs = apartMs
  }

  /** At the start: asks for what an earlier node left owed. */
  async resume(): Promise<void> {
    if ((await this.#owed().catch(() => null)) !== null) this.#arm()
  }

  soon(): void {
    this.#isNoted = false
    this.#note().catch(() => undefined) // away: it is noted before it is asked for
    this.#arm()
  }

  /** Asks now for what is owed by this node. Never rejects; what could not be done is owed to the next start. */
  async close(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    this.#until = performance.now() + STOP_MS
    await this.#asking
    if (this.#isOwed && !this.#isRefused) await this.#rewrite()
  }

  #arm(): void {
    this.#isOwed = true
    if (this.#timer === null && !this.#isRefused) this.#after(Math.max(SOON_MS, this.#lastAt + this.#apartMs - performance.now()))
  }

  #after(ms: number): void {
    if (this.#until < Infinity) return // it is being stopped
    this.#timer = setTimeout(() => {
      this.#timer = null
      this.#asking ??= this.#rewrite().finally(() => {
        this.#asking = null
        if (this.#isOwed) this.#arm() // what fell due while this one ran
      })
    }, ms).unref()
  }

  async #note(): Promise<void> {
    await this.#open.shards.ask(OWED, redis => redis.set(OWED, randomBytes(9).toString('base64url')))
    this.#isNoted = true
  }

  #owed(): Promise<string | null> {
    return this.#open.shards.ask(OWED, redis => redis.get(OWED))
  }

  async #rewrite(): Promise<void> {
    this.#lastAt = performance.now()
    this.#isOwed = false
    try {
      if (!this.#isNoted) await this.#note()
      const owed = await this.#owed()
      if (owed === null) return // another node has seen to it
      const no = (await this.#open.shards.askEach(askToRewrite)).find(answer => answer !== null)
      if (no !== undefined) return this.#heardNo(no)
      const end = await this.#end()
      if (end === 'failed') return this.#heardNo('it began, and failed')
      this.#isFailing = false
      if (end !== 'done') return // it is owed to the next start
      await this.#open.shards.ask(OWED, redis => runScript(redis, forgetScript, [OWED], [owed]))
      if ((await this.#owed()) !== null) this.#arm() // more was deleted since
    } catch {
      this.#arm() // away: it is owed
    }
  }

  async #end(): Promise<Rewritten> {
    for (;;) {
      const each = await this.#open.shards.askEach(howRewritten)
      const how = each.find(one => one === 'not yet') ?? each.find(one => one === 'failed') ?? 'done'
      if (how !== 'not yet' || performance.now() >= this.#until) return how
      await pause(LOOK_MS, undefined, { ref: this.#until < Infinity })
    }
  }

  #heardNo(no: string): void {
    this.#isRefused = FOR_GOOD.test(no)
    if (this.#isRefused) this.#report.warn(`This Redis may not be asked to write its append-only file anew (BGREWRITEAOF: ${no}): a text that was deleted, and its key, stay in that file until Redis does so by itself.`)
    if (this.#isRefused) return
    // One that is in progress may have begun before what was deleted.
    const isInProgress = /in progress/i.test(no)
    if (!isInProgress && !this.#isFailing) this.#report.warn(`Redis does not write its append-only file anew (BGREWRITEAOF: ${no}): a text that was deleted, and its key, stay in that file until it does. It is asked again.`)
    this.#isFailing ||= !isInProgress
    this.#isOwed = true
    if (this.#timer === null) this.#after(AGAIN_MS)
  }
}
