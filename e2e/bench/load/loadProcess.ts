import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { OutcomeOf, Place, Task } from './tasks.ts'

const main = fileURLToPath(new URL('load.ts', import.meta.url))

/** Plain socket.io takes a quarter of a minute for the burst with five thousand windows. */
const LATE_MS = 120_000

/** A load in a process of its own, so that it takes no time from whom it measures. */
export class LoadProcess {
  readonly #child: ChildProcess
  #waiting: { resolve: (outcome: never) => void; reject: (cause: Error) => void } | null = null
  #fault: Error | null = null

  private constructor() {
    this.#child = fork(main, { execArgv: ['--import', 'tsx'], serialization: 'advanced' })
    this.#child.on('message', (message: { outcome?: never; fault?: string }) => {
      if (message.fault !== undefined) this.#fault = new Error(message.fault)
      if (this.#fault === null) this.#waiting?.resolve(message.outcome as never)
      else this.#waiting?.reject(this.#fault)
      this.#waiting = null
    })
  }

  static async start(place: Place): Promise<LoadProcess> {
    const load = new LoadProcess()
    await load.do({ do: 'place', place })
    return load
  }

  /** One after the other. Rejects when anything went wrong in the load. */
  do<T extends Task>(task: T): Promise<OutcomeOf<T['do']>> {
    if (this.#fault !== null) return Promise.reject(this.#fault)
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`a load was not done with "${task.do}" after ${LATE_MS / 1000} s`)), LATE_MS)
      const settled = <A>(settle: (value: A) => void) => (value: A): void => {
        clearTimeout(late)
        settle(value)
      }
      this.#waiting = { resolve: settled(resolve as (outcome: never) => void), reject: settled(reject) }
      this.#child.send(task)
    })
  }

  end(): void {
    this.#child.disconnect()
  }
}
