import type { SignalMessage } from '#shared/protocol/signals.ts'
import { Connected, type ConnectedParts } from './connected.ts'
import type { Joined, OneSocket } from './types.ts'

/** Keeps which sockets of this node are in which meeting, for those whom that concerns. */
export class Attendances {
  readonly #parts: ConnectedParts
  readonly #meetings = new Map<string, Connected>()
  readonly #whereabouts = new Map<OneSocket, string>()
  /** Whose end is listened for: once, however often a socket comes and goes. */
  readonly #heeded = new WeakSet<OneSocket>()
  #isClosed = false

  constructor(parts: ConnectedParts) {
    this.#parts = parts
  }

  /** A socket has joined, for the first time or again, perhaps another meeting than before. */
  enter(socket: OneSocket): void {
    const { joined } = socket.data
    if (joined === undefined || this.#isClosed) return
    const { open } = joined
    const { meetingId } = open
    const isCounted = joined.actor.role !== 'public' // who looks without a code is nobody to anyone
    if (!isCounted || this.#whereabouts.get(socket) !== meetingId) this.#leave(socket)
    if (!isCounted) return
    this.#heed(socket)
    this.#whereabouts.set(socket, meetingId)
    this.#at(open).add(socket, joined)
  }

  /** A booth says something, or no more. Rejects with `StoreAway` when the other nodes could not be told. */
  async signal({ open, accessId }: Joined, message: SignalMessage): Promise<void> {
    await this.#meetings.get(open.meetingId)?.signal(accessId, message)
  }

  /** Nobody is told anything any more; the other nodes hear that nobody is here. */
  async close(): Promise<void> {
    this.#isClosed = true
    const all = [...this.#meetings.values()]
    this.#meetings.clear()
    await Promise.all(all.map(one => one.close()))
  }

  #heed(socket: OneSocket): void {
    if (this.#heeded.has(socket)) return
    this.#heeded.add(socket)
    socket.once('disconnect', () => this.#leave(socket))
  }

  #leave(socket: OneSocket): void {
    const meetingId = this.#whereabouts.get(socket)
    this.#whereabouts.delete(socket)
    if (meetingId !== undefined) this.#meetings.get(meetingId)?.remove(socket)
  }

  #at({ meetingId }: Joined['open']): Connected {
    const known = this.#meetings.get(meetingId)
    if (known !== undefined) return known
    const opened = new Connected(this.#parts, meetingId, () => {
      this.#meetings.delete(meetingId)
      void opened.close()
    })
    this.#meetings.set(meetingId, opened)
    return opened
  }
}
