import type { Code } from '#shared/protocol/codes.ts'
import type { HeldMeeting } from './heldMeeting.ts'
import type { ServerClock } from './serverClock.ts'
import { hasEnded, type Status } from './status.ts'

/** What is shown meanwhile may be old. Of another no the line that one is still on has the news. */
const STALE: ReadonlySet<Code> = new Set(['unknown-meeting', 'try-again', 'too-many'])

/** Says in the held state how the line stands. */
export class LineStatus {
  readonly #held: HeldMeeting
  readonly #clock: Pick<ServerClock, 'now'>

  constructor(held: HeldMeeting, clock: Pick<ServerClock, 'now'>) {
    this.#held = held
    this.#clock = clock
  }

  get hasEnded(): boolean {
    return hasEnded(this.#held.state.status)
  }

  /** The status once the window is in; it is set together with what the join brought. */
  live(): Status {
    return { ...this.#held.state.status, kind: 'live', code: null, lostAt: null }
  }

  /** @param silentMs it fell silent before that was noticed: what is shown is no newer than what was heard last */
  lost(silentMs = 0): void {
    if (!this.hasEnded) this.#set({ kind: 'lost', code: null, lostAt: this.#held.state.status.lostAt ?? this.#clock.now() - silentMs })
  }

  /** The line is there, but not the meeting, or nobody is let in for the moment: what the window shows may be old, or of a log that is no more. */
  waits(code: Code): void {
    if (!STALE.has(code)) return
    if (this.#held.state.status.kind === 'live') this.lost()
    this.#set({ code })
  }

  ended(kind: 'refused' | 'newer-version' | 'stopped', code: Code | null): void {
    this.#set({ kind, code, lostAt: null })
  }

  #set(change: Partial<Status>): void {
    const status = { ...this.#held.state.status, ...change }
    this.#held.set(status.kind === 'live' ? { status } : { status, presence: null }) // who is connected now nobody tells
  }
}
