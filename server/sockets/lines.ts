import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import type { Line } from './line.ts'
import { Named } from './named.ts'
import { SocketLine } from './socketLine.ts'
import { StreamLine, type StreamParts } from './streamLine.ts'
import type { OneSocket } from './types.ts'
import type { Written } from './written.ts'

/** All lines of a node. What is sent under a name goes to whoever listens to it, by a socket or by a stream. */
export class Lines {
  readonly #all = new Set<Line>()
  readonly #named = new Named<Line>()

  get all(): ReadonlySet<Line> {
    return this.#all
  }

  openSocket(socket: OneSocket): SocketLine {
    return this.#added(new SocketLine(socket, this.#named))
  }

  openStream(parts: Omit<StreamParts, 'named'>): StreamLine {
    return this.#added(new StreamLine({ ...parts, named: this.#named }))
  }

  /** Tells each line once that listens to any of these names. @param before what a line is told in the same moment, before it */
  tell(to: readonly string[], written: Written, before: (line: Line) => Written | undefined = () => undefined): void {
    for (const line of this.#named.under(to)) line.pass(written, before(line))
  }

  /** Makes the bytes of what will be told, for the kinds of line that will be. */
  makeReady(to: string, written: Written, before: (line: Line) => Written | undefined): void {
    for (const line of this.#named.under([to])) {
      line.makeReady(written)
      const own = before(line)
      if (own !== undefined) line.makeReady(own)
    }
  }

  /** Those that are told what is sent under a name. */
  under(name: string): Line[] {
    return [...this.#named.under([name])]
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
    for (const line of this.#all) if (line.kind === 'stream') line.cut()
  }

  #added<L extends Line>(line: L): L {
    this.#all.add(line)
    line.onceClosed(() => this.#all.delete(line))
    return line
  }
}
