import { realpath } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Report } from '#server/report.ts'
import { StoreFault } from '#server/store/storeFault.ts'
import { findRedis, startRedis, type RedisPlace } from './redisProcess.ts'

const PATIENCE_MS = 60_000
const STOP_MS = 5000
const LONGEST_PAUSE_MS = 5000

/**
 * A Redis of our own: started with the app or found running (a server that was killed left it), started again when it
 * dies, stopped with the app. Whoever starts it holds the lock of the data directory, so there are never two.
 */
export class PrivateRedis {
  readonly #place: RedisPlace
  readonly #report: Report
  #pid = 0
  #watch: Socket | null = null
  #isStopping = false
  #reviving: Promise<void> = Promise.resolve()
  // If the app ends without `stop` (a bug, `process.exit`), the Redis ends in order too. After a kill -9 nothing runs
  // here: the Redis stays, and the next start finds it.
  readonly #onExit = (): void => void signal(this.#pid, 'SIGTERM')

  private constructor(place: RedisPlace, report: Report) {
    this.#place = place
    this.#report = report
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

  get pid(): number {
    return this.#pid
  }

  /** Ends it in order, with all it acknowledged in its file; resolves when it is gone. */
  async stop(): Promise<void> {
    this.#isStopping = true
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
    const pid = found === null ? (await startRedis(this.#place, started => (this.#pid = started))).pid : found.pid
    this.#pid = pid ?? 0
    // A line that is never used: it breaks when the process ends, also one that is not our child.
    const watch = connect(this.#place.socketPath)
    watch.on('error', () => undefined) // 'close' follows
    watch.once('close', () => {
      this.#watch = null
      if (!this.#isStopping) this.#reviving = this.#revive()
    })
    watch.unref()
    this.#watch = watch
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

  async #revive(): Promise<void> {
    this.#report.warn(`the private Redis (process ${this.#pid}) ended by itself; starting it again`)
    for (let pauseMs = 50; !this.#isStopping; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
      try {
        return await this.#ensure()
      } catch (cause) {
        this.#report.error(cause, 'the private Redis does not start') // and is tried again: the meetings are in it
      }
      await pause(pauseMs)
    }
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    if (pid > 0) process.kill(pid, name)
  } catch {
    // it is gone already, as it should
  }
}
