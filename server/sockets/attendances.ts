import type { Presence } from '#server/presence/presence.ts'
import { Connected } from './connected.ts'
import type { OneSocket } from './types.ts'

/** Keeps which sockets of this node are in which meeting, for those whom that concerns. */
export class Attendances {
  readonly #presence: Presence
  readonly #meetings = new Map<string, Connected>()
  readonly #whereabouts = new Map<OneSocket, string>()
  /** Whose end is listened for: once, however often a socket comes and goes. */
  readonly #heeded = new WeakSet<OneSocket>()
  #isClosed = false

  constructor(presence: Presence) {
    this.#presence = presence
  }

  /** A socket has joined, for the first time or again, perhaps another meeting than before. */
  enter(socket: OneSocket): void {
    const { joined } = socket.data
    if (joined === undefined || this.#isClosed) return
    const { meetingId } = joined.open
    const isCounted = joined.actor.role !== 'public' // who looks without a code is nobody to anyone
    if (!isCounted || this.#whereabouts.get(socket) !== meetingId) this.#leave(socket)
    if (!isCounted) return
    this.#heed(socket)
    this.#whereabouts.set(socket, meetingId)
    this.#at(meetingId).add(socket, joined)
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

  #at(meetingId: string): Connected {
    const known = this.#meetings.get(meetingId)
    if (known !== undefined) return known
    const opened = new Connected(this.#presence, meetingId, () => {
      this.#meetings.delete(meetingId)
      void opened.close()
    })
    this.#meetings.set(meetingId, opened)
    return opened
  }
}
