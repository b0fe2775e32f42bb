import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import { ConfigFault } from '#server/config.ts'
import type { Report } from '#server/report.ts'

/** Between the end of a worker and the next one, ms: each time twice as long, where they do not live. */
const FIRST_MS = 250
const LONGEST_MS = 10_000
/** Whoever lived for so long was well, ms. */
const WELL_MS = 60_000

/** The processes that serve. One that ends is followed by another. */
export class Crew {
  readonly #count: number
  readonly #report: Report
  readonly #waiting = new Set<NodeJS.Timeout>()
  #isStopping = false

  constructor(count: number, report: Report) {
    this.#count = count
    this.#report = report
    // Arguments are for what is done once.
    cluster.setupPrimary({ args: [] })
  }

  /** Resolves with the port, as soon as all serve. The first one goes alone: where it cannot serve, it says why once. */
  async start(): Promise<number> {
    const port = await serving(this.#fork(FIRST_MS))
    await Promise.all(Array.from({ length: this.#count - 1 }, () => serving(this.#fork(FIRST_MS))))
    return port
  }

  /** Each sends its windows to other machines, and ends. */
  readonly leave = (): Promise<void> => this.#end('SIGTERM')

  readonly stop = (): Promise<void> => this.#end('SIGINT')

  #fork(pauseMs: number): Worker {
    const bornAt = performance.now()
    const worker = cluster.fork()
    worker.once('exit', (code: number | null, signal: string | null) => {
      if (this.#isStopping) return
      const nextMs = performance.now() - bornAt > WELL_MS ? FIRST_MS : pauseMs
      this.#report.warn(`a worker has ended (${signal ?? `code ${code}`}); another one is started in ${nextMs} ms`)
      const timer = setTimeout(() => {
        this.#waiting.delete(timer)
        this.#fork(Math.min(LONGEST_MS, 2 * nextMs))
      }, nextMs)
      this.#waiting.add(timer)
    })
    return worker
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    this.#isStopping = true
    for (const timer of this.#waiting) clearTimeout(timer)
    const alive = Object.values(cluster.workers ?? {}).filter(worker => worker !== undefined)
    await Promise.all(alive.map(async worker => {
      const gone = once(worker, 'exit')
      worker.process.kill(signal)
      await gone
    }))
  }
}

/** Resolves with its port. */
async function serving(worker: Worker): Promise<number> {
  const listening = once(worker, 'listening').then(([address]: { port: number }[]) => address?.port ?? 0)
  const ended = once(worker, 'exit').then(() => {
    throw new ConfigFault('A worker ended before it served anybody, and said why.')
  })
  ended.catch(() => undefined) // of one that served, later
  return Promise.race([listening, ended])
}
