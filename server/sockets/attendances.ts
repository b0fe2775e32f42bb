import type { ScreenSign } from '#shared/protocol/screensAsked.ts'
import type { SignalMessage } from '#shared/protocol/signals.ts'
import { Connected, type ConnectedParts } from './connected.ts'
import type { Line } from './line.ts'
import type { Joined } from './types.ts'

/** Keeps which lines of this node are in which meeting, for those whom that concerns. */
export class Attendances {
  readonly #parts: ConnectedParts
  readonly #meetings = new Map<string, Connected>()
  readonly #whereabouts = new Map<Line, string>()
  /** Whose end is listened for: once, however often a line comes and goes. */
  readonly #heeded = new WeakSet<Line>()
  #isClosed = false

  constructor(parts: ConnectedParts) {
    this.#parts = parts
  }

  /** A line has joined, for the first time or again, perhaps another meeting than before. */
  enter(line: Line): void {
    const { joined } = line
    if (joined === null || this.#isClosed) return
    const { open } = joined
    const { meetingId } = open
    const isCounted = joined.actor.role !== 'public' // who looks without a code is nobody to anyone
    if (!isCounted || this.#whereabouts.get(line) !== meetingId) this.#leave(line)
    if (!isCounted) return
    this.#heed(line)
    this.#whereabouts.set(line, meetingId)
    this.#at(open).add(line, joined)
  }

  /** A booth says something, or no more; it need not have a line to this node. Rejects with `StoreAway` when the other nodes could not be told. */
  async signal({ open, accessId }: Joined, message: SignalMessage): Promise<void> {
    if (!this.#isClosed) await this.#at(open).signal(open, accessId, message)
  }

  /** A screen says by this line that it is up; not if the line has joined anew meanwhile. */
  signed(line: Line, joined: Joined, sign: ScreenSign): void {
    if (line.joined === joined) this.#meetings.get(joined.open.meetingId)?.signed(line, joined.open, sign)
  }

  /** Nobody is told anything any more; the other nodes hear that nobody is here. */
  async close(): Promise<void> {
    this.#isClosed = true
    const all = [...this.#meetings.values()]
    this.#meetings.clear()
    await Promise.all(all.map(one => one.close()))
  }

  #heed(line: Line): void {
    if (this.#heeded.has(line)) return
    this.#heeded.add(line)
    line.onceClosed(() => this.#leave(line))
  }

  #leave(line: Line): void {
    const meetingId = this.#whereabouts.get(line)
    this.#whereabouts.delete(line)
    if (meetingId !== undefined) this.#meetings.get(meetingId)?.remove(line)
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
