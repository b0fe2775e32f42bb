import { getHeapStatistics } from 'node:v8'
import type { Report } from '#server/report.ts'
import type { Line } from './line.ts'
import type { Lines } from './lines.ts'

/** A quarter of what the program may take for what it holds itself, which Node reckons from the memory of the machine, or of the container. */
const PART_OF_MEMORY = 4
/** How often it is looked, ms. */
const LOOK_MS = 500

/** What may wait on all lines of a node together, characters or bytes. */
export const mostTogether = (): number => getHeapStatistics().heap_size_limit / PART_OF_MEMORY

/**
 * Bounds what all lines of a node together have not taken, as each is bound by itself: while it is too much, those end that are
 * furthest behind. Their windows come back, and go on from where they stand. It is looked at from time to time and not with
 * each word, for whatever is told to a hall is told to each of its lines.
 */
export class Together {
  readonly #lines: Pick<Lines, 'all'>
  readonly #most: number
  readonly #report: Report
  #wasOver = false

  constructor(lines: Pick<Lines, 'all'>, most: number, report: Report) {
    this.#lines = lines
    this.#most = most
    this.#report = report
  }

  /** Returns how to stop. */
  keepBound(): () => void {
    const timer = setInterval(() => this.look(), LOOK_MS)
    timer.unref()
    return () => clearInterval(timer)
  }

  /** What is on its way when a hall presses, and taken by the next look, ends nobody. */
  look(): void {
    const together = this.#sum()
    const isOver = together > this.#most
    if (isOver && this.#wasOver) this.#end(together)
    this.#wasOver = isOver
  }

  #sum(): number {
    let sum = 0
    for (const line of this.#lines.all) sum += line.untaken
    return sum
  }

  #end(together: number): void {
    let left = together
    let ended = 0
    for (const { line, untaken } of furthestBehind(this.#lines.all)) {
      if (left <= this.#most) break
      line.tear()
      left -= untaken
      ended += 1
    }
    this.#report.warn(`${ended} lines that take too little were ended: what waited on all lines together was more than this server holds`)
  }
}

function furthestBehind(lines: Iterable<Line>): { line: Line; untaken: number }[] {
  return [...lines].map(line => ({ line, untaken: line.untaken })).toSorted((one, other) => other.untaken - one.untaken)
}
