import type { Window } from './dialect.ts'

/** Ms on the clock that all processes of a machine share. */
export const instant = (): number => Number(process.hrtime.bigint()) / 1e6

/** When all windows of a load had seen each of the presses that are expected. */
export class Tally {
  readonly #windows: number
  readonly #base: number
  readonly #have: Uint16Array
  readonly #all: () => void
  readonly seenAt: number[] = []

  constructor({ windows, base, expected, onAll }: { windows: number; base: number; expected: number; onAll: () => void }) {
    this.#windows = windows
    this.#base = base
    this.#have = new Uint16Array(expected)
    this.#all = onAll
  }

  /** @param until the window has seen all presses up to this one */
  note({ seen }: Window, until: number): void {
    const last = Math.min(until - this.#base, this.#have.length)
    for (let press = Math.max(0, seen - this.#base); press < last; press += 1) {
      const have = (this.#have[press] ?? 0) + 1
      this.#have[press] = have
      if (have === this.#windows) this.seenAt[press] = instant()
    }
    // Each window sees them in order, so the last is the last of all.
    if (this.#have.at(-1) === this.#windows) this.#all()
  }
}
