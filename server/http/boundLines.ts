import type { EventEmitter } from 'node:events'
import type { IncomingMessage, Server } from 'node:http'
import type { Socket } from 'node:net'
import { networkOf } from '#server/limits/networkOf.ts'
import type { Trust } from './trust.ts'
import { addressOf } from './wayOf.ts'

/** Lines of one address: a hall behind one has a quarter of them. So it takes several addresses to use up all lines of a node. */
export const LINES_OF_ADDRESS = 4000

/**
 * How many lines each address holds. A line that comes by itself is counted from when it connects. A proxy that is named stands for
 * many: its lines are bound by those of the node alone, and what of its requests stays open counts for whom it names.
 */
export class BoundLines {
  readonly #trust: Trust
  readonly #most: number
  readonly #held = new Map<string, number>()

  constructor(trust: Trust, most: number) {
    this.#trust = trust
    this.#most = most
  }

  /** Destroys what is more when it connects. */
  watch(server: Server): void {
    server.prependListener('connection', (line: Socket) => {
      const address = line.remoteAddress ?? ''
      if (!this.#trust(address, 0) && !this.#hold(address, line)) line.destroy()
    })
  }

  /** Whether one more may stay open for whom a request is; then it is counted until that is closed. */
  mayStay(request: IncomingMessage, until: EventEmitter): boolean {
    const [wire, address] = [request.socket.remoteAddress ?? '', addressOf(request, this.#trust)]
    // Of a line that comes by itself it is known already; and a proxy that names nobody stands for many still.
    return !this.#trust(wire, 0) || address === wire || this.#hold(address, until)
  }

  #hold(address: string, until: EventEmitter): boolean {
    const network = networkOf(address)
    const others = this.#held.get(network) ?? 0
    if (others >= this.#most) return false
    this.#held.set(network, others + 1)
    until.once('close', () => this.#release(network))
    return true
  }

  #release(network: string): void {
    const left = (this.#held.get(network) ?? 1) - 1
    if (left > 0) this.#held.set(network, left)
    else this.#held.delete(network)
  }
}
