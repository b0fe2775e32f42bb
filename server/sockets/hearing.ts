import { setTimeout as pause } from 'node:timers/promises'

/** A node that has heard nothing for so long may have missed that a code was revoked, ms. */
export const DEAF_MS = 4000
/** Whoever asks waits so long for it to hear again, ms: a node that was busy has not read yet what it was told. */
const PATIENCE_MS = 500
const LOOK_MS = 25
/**
 * So long after that, ms, what the windows here show is not to be trusted where others serve the same store. Not at once: while what is
 * told moves to another master of a Cluster all nodes are deaf together, for a moment.
 */
const BEHIND_MS = 1000

/**
 * Whether this node surely hears which sessions end. While it does not it serves nobody who came in by one: no command is
 * taken, and nothing is told. Nobody is cut, for a store that is away for some seconds is no reason to empty the hall; where others
 * may have gone on meanwhile, all are told that they are behind (`tellWhenBehind.ts`).
 */
export class Hearing {
  readonly #heardMs: () => number
  readonly #isShared: boolean
  /** By the looks; null: it hears. */
  #deafSince: number | null = null
  /** How many times lines are being looked up again. */
  #doubts = 0

  /** @param isShared others write to the same store */
  constructor(heardMs: () => number, isShared: boolean) {
    this.#heardMs = heardMs
    this.#isShared = isShared
  }

  get isDeaf(): boolean {
    return this.#doubts > 0 || this.#heardMs() > DEAF_MS
  }

  /** Others may have gone on with a meeting, and nobody here knows. Who is alone with a store misses nothing while it is away. */
  get isBehind(): boolean {
    return this.#isShared && this.#deafSince !== null && performance.now() - this.#deafSince > BEHIND_MS
  }

  /** To be called again and again: by it `isBehind` knows since when. */
  look(): void {
    if (this.#heardMs() <= DEAF_MS) this.#deafSince = null
    else this.#deafSince ??= performance.now()
  }

  /** Resolves with true as soon as it hears; with false when it does not for a while. */
  async hears(): Promise<boolean> {
    for (const until = performance.now() + PATIENCE_MS; this.isDeaf && performance.now() < until;) await pause(LOOK_MS)
    return !this.isDeaf
  }

  /** Until this has settled it is not certain who may hear. */
  async doubt(work: Promise<unknown>): Promise<void> {
    this.#doubts += 1
    try {
      await work
    } finally {
      this.#doubts -= 1
    }
  }
}
