import { setTimeout as pause } from 'node:timers/promises'
import { COMMANDS_OF_MEETING, STRETCH_MS } from '#server/sockets/limits.ts'

/** A press is counted a little later than it is sent. */
const MARGIN_MS = 500
const MOST = COMMANDS_OF_MEETING - 200

/** A meeting takes so many commands in ten seconds: rounds that follow each other faster wait, and nothing that is measured does. */
export class Pace {
  readonly #pressed: { at: number; count: number }[] = []

  async room(count: number): Promise<void> {
    const inStretch = (): number => this.#pressed.filter(({ at }) => performance.now() - at < STRETCH_MS + MARGIN_MS).reduce((sum, one) => sum + one.count, 0)
    while (inStretch() + count > MOST) await pause(50)
    this.#pressed.push({ at: performance.now(), count })
  }
}
