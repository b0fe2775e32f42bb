import type { Report } from '#server/report.ts'
import { cutOff, isOutside } from './cutOff.ts'
import type { Line } from './line.ts'
import type { Wire } from './types.ts'

/** Whoever has no session says less in one message, by far, bytes. */
const MOST_OUTSIDE = 16_000
/** How often it is looked, ms. */
const LOOK_MS = 1000
/** By so many looks a message is whole: the longest that a window sends, on a poor line. */
const MOST_LOOKS = 6

interface Half {
  line: Line | null
  /** How much the wire had brought when its last message was whole, bytes. */
  wholeUntil: number
  looks: number
}

/**
 * Bounds what lies in memory of messages that are not whole yet, which no limit of messages counts: ends wires on which one grows too long
 * or takes too long, and where all of them together are too much, those of the longest.
 */
export class HalfMessages {
  readonly #halves = new Map<Wire, Half>()
  readonly #most: number
  readonly #report: Report

  /** @param most of all together, bytes */
  constructor(most: number, report: Report) {
    this.#most = most
    this.#report = report
  }

  /** Watches a wire until it closes. Returns what is to be called with the line that it becomes. */
  watch(wire: Wire): (line: Line) => void {
    const { socket } = wire.request
    const half: Half = { line: null, wholeUntil: socket.bytesRead, looks: 0 }
    this.#halves.set(wire, half)
    wire.on('packet', () => (half.wholeUntil = socket.bytesRead))
    wire.once('close', () => this.#halves.delete(wire))
    return line => void (half.line = line)
  }

  /** Returns how to stop. */
  keepBound(): () => void {
    const timer = setInterval(() => this.#look(), LOOK_MS)
    timer.unref()
    return () => clearInterval(timer)
  }

  #look(): void {
    const kept: { wire: Wire; line: Line | null; size: number }[] = []
    for (const [wire, half] of this.#halves) {
      const size = wire.request.socket.bytesRead - half.wholeUntil
      half.looks = size > 0 ? half.looks + 1 : 0
      if (half.looks > MOST_LOOKS || (size > MOST_OUTSIDE && isOutside(half.line))) cutOff(wire, half.line)
      else if (size > 0) kept.push({ wire, line: half.line, size })
    }
    this.#bound(kept)
  }

  #bound(kept: { wire: Wire; line: Line | null; size: number }[]): void {
    let left = kept.reduce((sum, { size }) => sum + size, 0)
    if (left <= this.#most) return
    this.#report.warn('lines were ended on which half a message lay: all of them together were more than this server holds')
    for (const { wire, line, size } of kept.toSorted((one, other) => other.size - one.size)) {
      if (left <= this.#most) return
      cutOff(wire, line)
      left -= size
    }
  }
}
