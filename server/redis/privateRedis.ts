import { realpath } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Report } from '#server/report.ts'
import { StoreFault } from '#server/store/storeFault.ts'
import { findRedis, startRedis, type RedisPlace } from './redisProcess.ts'
import { Room } from './room.ts'

const PATIENCE_MS = 60_000
const STOP_MS = 5000
const PAUSES_MS = { first: 50, longest: 5000 }
/** What has run for so long was well, ms: when it ends then, it is started again at once. */
const WELL_MS = 30_000

/**
 * A Redis of our own: started with the app or found running (a server that was killed left it), started again when it
 * dies, stopped with the app. Whoever starts it holds the lock of the data directory, so there are never two.
 */
export class PrivateRedis {
  readonly #place: RedisPlace
  readonly #report: Report
  /** 0 while there is none: the number of one that has ended may be somebody else's by now. */
  #pid = 0
  #watch: Socket | null = null
  #isStopping = false
  readonly #stopping = new AbortController()
  /** Over one that starts, too, and ends at its first writing. */
  #pauseMs = 0
  #startedAt = -Infinity
  readonly #room: Room
  #reviving: Promise<void> = Promise.resolve()
  // If the app ends without `stop` (a bug, `process.exit`), the Redis ends in order too. After a kill -9 nothing runs
  // here: the Redis stays, and the next start finds it.
  readonly #onExit = (): void => void signal(this.#pid, 'SIGTERM')

  private constructor(place: RedisPlace, report: Report) {
    this.#place = place
    this.#report = report
    this.#room = new Room(place.dir)
  }

  /** Resolves when it answers. Rejects with `StoreFault` when it cannot be started, or another Redis answers there. */
  static async start(place: RedisPlace, report: Report): Promise<PrivateRedis> {
    const redis = new PrivateRedis(place, report)
    process.on('exit', redis.#onExit) // already now: it may take long to load, and nobody may wait for it
    try {
      await redis.#ensure()
      return redis
    } catch (cause) {
      process.off('exit', redis.#onExit)
      throw cause
    }
  }

  /** 0 while none runs. */
  get pid(): number {
    return this.#pid
  }

  /** In words: that it ended because its disk is full, and still is; null else. */
  readonly noRoom = (): string | null => this.#room.lacking()

  /** Ends it in order, with all it acknowledged in its file; resolves when it is gone. */
  async stop(): Promise<void> {
    this.#isStopping = true
    this.#stopping.abort()
    await this.#reviving
    const gone = new Promise<void>(resolve => {
      if (this.#watch === null) resolve()
      else this.#watch.once('close', () => resolve())
    })
    signal(this.#pid, 'SIGTERM') // as good as SHUTDOWN, and needs no line
    const timer = setTimeout(() => signal(this.#pid, 'SIGKILL'), STOP_MS)
    await gone
    clearTimeout(timer)
    process.off('exit', this.#onExit)
  }

  async #ensure(): Promise<void> {
    const found = await this.#find()
    this.#pid = found === null ? await this.#begin() : found.pid
    this.#startedAt = performance.now()
    // A line that is never used: it breaks when the process ends, also one that is not our child.
    const watch = connect(this.#place.socketPath)
    watch.on('error', () => undefined) // 'close' follows
    watch.once('close', () => {
      const ended = this.#pid
      this.#watch = null
      this.#pid = 0
      if (!this.#isStopping) this.#reviving = this.#revive(ended)
    })
    watch.unref()
    this.#watch = watch
  }

  /** Already while it loads it is ours, and ends with us. */
  async #begin(): Promise<number> {
    try {
      return (await startRedis(this.#place, started => (this.#pid = started))).pid ?? 0
    } catch (cause) {
      this.#pid = 0
      throw cause
    }
  }

  /** Who answers already; null when nobody does. Two on one append-only file would destroy it, so a silent one is waited for. */
  async #find(): Promise<{ pid: number } | null> {
    const { socketPath, dir } = this.#place
    for (const deadline = performance.now() + PATIENCE_MS; performance.now() < deadline;) {
      const found = await findRedis(socketPath)
      if (found === 'nobody') return null
      if (found === 'busy') await pause(50)
      else if (found.dir === (await realpath(dir).catch(() => null))) return found
      else throw new StoreFault(`At ${socketPath} answers a Redis that keeps its data elsewhere, in ${found.dir}. Stop it, or choose another DATA_DIR.`)
    }
    throw new StoreFault(`A Redis listens at ${socketPath} and does not answer. Stop it and start again.`)
  }

  async #revive(ended: number): Promise<void> {
    if (performance.now() - this.#startedAt > WELL_MS) this.#pauseMs = 0
    let what = `the private Redis (process ${ended}) ended by itself`
    while (!this.#isStopping) {
      this.#report.warn(`${what}${await this.#why()}; starting it again${this.#pauseMs > 0 ? ` in ${this.#pauseMs} ms` : ''}`)
      await pause(this.#pauseMs, undefined, { signal: this.#stopping.signal }).catch(() => undefined) // it is stopped
      this.#pauseMs = Math.min(Math.max(2 * this.#pauseMs, PAUSES_MS.first), PAUSES_MS.longest)
      if (this.#isStopping) return
      try {
        return await this.#ensure()
      } catch (cause) {
        what = 'the private Redis does not start' // and is tried again: the meetings are in it
        this.#report.error(cause, what)
      }
    }
  }

  async #why(): Promise<string> {
    const why = await this.#room.look()
    return why === null ? '' : `, for ${why}`
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    if (pid > 0) process.kill(pid, name)
  } catch {
    // it is gone already, as it should
  }
}
