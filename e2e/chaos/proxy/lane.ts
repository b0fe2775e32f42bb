import type { Socket } from 'node:net'

/** How fast bytes go through; null: as fast as they come. */
export interface Pace {
  latencyMs: number
  bytesPerMs: number
}

/** What may happen to bytes on their way. */
export interface Road {
  pace: Pace | null
  isSilent: boolean
}

/** One direction of a connection. What came first arrives first, however the pace changes meanwhile: a stream of bytes knows no overtaking. */
export class Lane {
  readonly #onto: Socket
  readonly #road: Road
  readonly #change: (bytes: Buffer) => Buffer
  readonly #under: { bytes: Buffer; at: number }[] = []
  #timer: NodeJS.Timeout | undefined
  /** When the last byte so far will have left. */
  #leftAt = 0

  constructor(from: Socket, onto: Socket, road: Road, change: (bytes: Buffer) => Buffer) {
    this.#onto = onto
    this.#road = road
    this.#change = change
    from.on('data', bytes => this.#take(bytes))
  }

  /** Sends what is due; called again when the road is whole. */
  flush(): void {
    clearTimeout(this.#timer)
    if (this.#road.isSilent) return
    const isHurried = this.#road.pace === null
    for (let first = this.#under[0]; first !== undefined; first = this.#under[0]) {
      const waitMs = first.at - performance.now()
      if (waitMs > 0 && !isHurried) {
        this.#timer = setTimeout(() => this.flush(), waitMs)
        return
      }
      this.#under.shift()
      if (!this.#onto.destroyed) this.#onto.write(first.bytes)
    }
  }

  drop(): void {
    clearTimeout(this.#timer)
    this.#under.length = 0
  }

  #take(raw: Buffer): void {
    const bytes = this.#change(raw)
    const { pace } = this.#road
    const now = performance.now()
    this.#leftAt = Math.max(this.#leftAt, now) + (pace === null ? 0 : bytes.length / pace.bytesPerMs)
    this.#under.push({ bytes, at: pace === null ? now : this.#leftAt + pace.latencyMs })
    this.flush()
  }
}
