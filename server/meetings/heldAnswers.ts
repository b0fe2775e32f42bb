import { TRY_AGAIN, type Verdict } from './batch.ts'

/** So many together are those of a hall that presses at once. */
const MANY = 16
/** The longest that an answer waits for those of the next batch, ms: a store may stand still just then. */
const MOST_MS = 50

/**
 * Answers to what is settled. Those of a hall that presses at once may wait for the batch that comes right behind theirs: then each
 * line is written to once, and not for its answer and for the news.
 */
export class HeldAnswers {
  #settled: Verdict[] = []
  #timer: NodeJS.Timeout | null = null

  add(settled: readonly Verdict[]): void {
    this.#settled.push(...settled)
    this.#timer ??= setTimeout(() => this.give(), MOST_MS)
  }

  get areMany(): boolean {
    return this.#settled.reduce((sum, { waiting }) => sum + waiting.length, 0) >= MANY
  }

  give(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    const settled = this.#settled
    this.#settled = []
    for (const { waiting, replies } of settled) {
      for (const [index, { answer }] of waiting.entries()) answer(replies[index] ?? TRY_AGAIN)
    }
  }
}
