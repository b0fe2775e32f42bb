import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import { frameOf } from './frames.ts'
import type { Line, MessageOf, Told } from './line.ts'
import { Named } from './named.ts'
import { StreamLine, type StreamParts } from './streamLine.ts'
import type { Sockets } from './types.ts'

/** All lines of a node. What is sent under a name goes to whoever listens to it, by a socket or by a stream. */
export class Lines {
  readonly #io: Sockets
  readonly #all = new Set<Line>()
  readonly #streams = new Named<StreamLine>()

  constructor(io: Sockets) {
    this.#io = io
  }

  get all(): ReadonlySet<Line> {
    return this.#all
  }

  add(line: Line): void {
    this.#all.add(line)
    line.onceClosed(() => this.#all.delete(line))
  }

  openStream(parts: Omit<StreamParts, 'streams'>): StreamLine {
    const line = new StreamLine({ ...parts, streams: this.#streams })
    this.add(line)
    return line
  }

  /** The text is made once for all sockets, and once for all streams if there are any. */
  tell<E extends Told>(to: readonly string[], except: readonly string[], event: E, ...message: MessageOf<E>): void {
    this.#io.to([...to]).except([...except]).emit(event, ...message)
    const streams = this.#streams.under(to, except)
    if (streams.size === 0) return
    const frame = frameOf(event, ...message)
    for (const stream of streams) stream.pass(event, frame)
  }

  /** Those that are told what is sent under a name. */
  under(name: string): Line[] {
    return [...this.#all].filter(line => line.names.has(name))
  }

  /** Is any of them in this meeting? */
  areIn(open: OpenMeeting): boolean {
    for (const { joined } of this.#all) if (joined?.open === open) return true
    return false
  }

  cut(name: string): void {
    for (const line of this.under(name)) line.cut()
  }

  /** The sockets are closed by their server. */
  endStreams(): void {
    for (const line of this.#all) if (line instanceof StreamLine) line.cut()
  }
}
