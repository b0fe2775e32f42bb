import type { Deed } from './load/dialect.ts'
import type { LoadProcess } from './load/loadProcess.ts'
import { Pace } from './pace.ts'

/** How a hall of windows, in one load or in several, does together what the benchmark measures. */
export class Hall {
  readonly loads: readonly LoadProcess[]
  readonly #pace = new Pace()

  constructor(loads: readonly LoadProcess[]) {
    this.loads = loads
  }

  /**
   * Windows of the first load press.
   * @param everyMs between two presses; 0: all in one instant
   * @returns for each press, how long after it the last window of the hall had it, and how long after it was answered, ms
   */
  async press(windows: number[], deed: Deed, everyMs = 0): Promise<{ seenMs: number[]; answeredMs: number[] }> {
    await this.#pace.room(windows.length)
    await this.#all(load => load.do({ do: 'expect', presses: windows.length }))
    const { pressedAt, answeredAt } = await this.#first.do({ do: 'press', windows, deed, everyMs })
    const seen = await this.#all(load => load.do({ do: 'seen' }))
    const seenAt = pressedAt.map((_, press) => Math.max(...seen.map(one => one.seenAt[press] ?? Number.NaN)))
    const since = (instants: number[]): number[] => instants.map((at, press) => at - (pressedAt[press] ?? Number.NaN))
    return { seenMs: since(seenAt), answeredMs: since(answeredAt) }
  }

  /** Each presses when the one before has its answer. @returns how long it took, ms */
  async serial(windows: number[], deed: Deed): Promise<number> {
    await this.#pace.room(windows.length)
    await this.#all(load => load.do({ do: 'expect', presses: windows.length }))
    const { tookMs } = await this.#first.do({ do: 'serial', windows, deed })
    await this.#all(load => load.do({ do: 'seen' }))
    return tookMs
  }

  /** All are cut in one instant and come back. @returns how long until the last was in, ms */
  async storm(isResuming: boolean): Promise<number> {
    const all = await this.#all(load => load.do({ do: 'storm', isResuming }))
    return Math.max(...all.map(({ tookMs }) => tookMs))
  }

  /** So many more come in, spread over the loads. @returns how long it took, ms */
  async open(windows: number): Promise<number> {
    const each = windows / this.loads.length
    const all = await this.#all(load => load.do({ do: 'open', windows: each }))
    return Math.max(...all.map(({ tookMs }) => tookMs))
  }

  async counts(): Promise<{ bytes: number; frames: number; joinBytes: number; processorMs: number }> {
    const all = await this.#all(load => load.do({ do: 'counts' }))
    const sum = (of: (one: (typeof all)[number]) => number): number => all.reduce((total, one) => total + of(one), 0)
    return { bytes: sum(({ bytes }) => bytes), frames: sum(({ frames }) => frames), joinBytes: all[0]?.joinBytes ?? 0, processorMs: sum(({ processorMs }) => processorMs) }
  }

  end(): void {
    for (const load of this.loads) load.end()
  }

  get #first(): LoadProcess {
    const [first] = this.loads
    if (first === undefined) throw new Error('a hall without a load')
    return first
  }

  #all<T>(work: (load: LoadProcess) => Promise<T>): Promise<T[]> {
    return Promise.all(this.loads.map(work))
  }
}
