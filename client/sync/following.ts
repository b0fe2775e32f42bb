import type { Code } from '#shared/protocol/codes.ts'
import type { JoinMessage, JoinReply } from '#shared/protocol/messages.ts'
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts'
import type { Item } from '#shared/sync/entry.ts'
import { hasGap } from '#shared/sync/replica.ts'
import { afterJoin, beforeJoin } from './afterJoin.ts'
import type { Browser } from './browser.ts'
import { Connection } from './connection.ts'
import { Early } from './early.ts'
import { GapWatch } from './gapWatch.ts'
import type { HeldMeeting } from './heldMeeting.ts'
import { Joining, type Joined } from './joining.ts'
import { LineStatus } from './lineStatus.ts'
import { NewerVersion } from './newerVersion.ts'
import type { Reads } from './reads.ts'
import { ServerClock } from './serverClock.ts'

export interface Address {
  meetingId: string
  accessId: string
  /** Where the server is, with the path it is served below. */
  url: string
}

export interface FollowingListener {
  /** In, for the first time or again. */
  onJoined(): void
  onDown(): void
  /** The log has these; they are about to be applied. */
  onItems(items: readonly Item[]): void
  /** For good. */
  onRefused(code: Code): void
}

/** Follows a meeting's log: joins, applies what comes, asks for what is missing, and tells how the line stands. */
export class Following {
  readonly connection: Connection
  readonly clock: ServerClock
  readonly #address: Address
  readonly #browser: Browser
  readonly #held: HeldMeeting
  readonly #listener: FollowingListener
  readonly #joining: Joining
  readonly #newer: NewerVersion
  readonly #gap: GapWatch
  readonly #early = new Early()
  readonly #status: LineStatus
  #isNewLine = false
  /** When the join went out with the line, before it was asked; the time in the answer is of then or later. */
  #sentAt: number | null = null
  #stops: (() => void)[] = []

  constructor(address: Address, browser: Browser, held: HeldMeeting, reads: Reads, listener: FollowingListener) {
    this.#address = address
    this.#browser = browser
    this.#held = held
    this.#listener = listener
    this.connection = new Connection(address.url, browser, reads, {
      onUp: () => this.#up(),
      toJoin: () => {
        this.#sentAt = browser.monotonicNow()
        return this.#message(false)
      },
      onDown: silentMs => this.#down(silentMs),
      onEntries: ({ items }) => this.#follow(items),
      onRejoin: () => this.rejoin(),
      onPresence: presence => held.set({ presence }),
      onScreens: screens => held.set({ screens }),
      onUnreadable: () => this.#outdated(),
    })
    this.clock = new ServerClock(browser, () => this.connection.askClock())
    this.#status = new LineStatus(held, this.clock)
    this.#gap = new GapWatch(browser.after, () => hasGap(held.replica), () => this.#joining.again())
    this.#joining = new Joining({
      browser,
      ask: isFromNothing => this.#join(isFromNothing),
      take: joined => this.#take(joined),
      waits: code => this.#status.waits(code),
      refused: code => this.#refused(code),
      renew: () => this.connection.renew(),
    })
    this.#newer = new NewerVersion(browser, () => this.connection.isUp, () => this.#isNewLine || held.state.pending.length === 0) // not in, only the next page can still send it in time
  }

  start(): void {
    this.#stops = [this.#browser.onReturn(() => this.#return()), this.#held.listen(() => this.#newer.settle())]
    this.clock.start()
    this.connection.open()
  }

  stop(kind: 'stopped' | 'refused' = 'stopped', code: Code | null = null): void {
    this.#status.ended(kind, code)
    for (const stop of this.#stops) stop()
    this.#gap.stop()
    this.#newer.stop()
    this.#joining.stop()
    this.clock.stop()
    this.connection.close()
  }

  /** Joins again on the same line, from where the replica stands. */
  rejoin(): void {
    this.#early.replaced()
    this.#joining.again()
  }

  /** An answer told of a version: its entry should be here soon. */
  watchGap(): void {
    this.#gap.look()
  }

  async #join(isFromNothing: boolean): Promise<JoinReply | null> {
    this.#held.set({}, beforeJoin(this.#held.replica))
    this.#early.asked()
    const sentAt = this.#sentAt ?? this.#browser.monotonicNow()
    this.#sentAt = null
    const reply = await this.connection.join(this.#message(isFromNothing))
    if (reply?.ok === true) this.clock.note({ sentAt, receivedAt: this.#browser.monotonicNow(), serverNow: reply.now })
    return reply
  }

  #message(isFromNothing: boolean): JoinMessage {
    const { meetingId, accessId } = this.#address
    const cursor = isFromNothing || this.#held.state.actor === null ? null : this.#held.replica.cursor
    return { protocol: PROTOCOL_VERSION, meetingId, accessId, cursor }
  }

  #take(joined: Joined): boolean {
    const replica = afterJoin(this.#held.replica, joined)
    if (replica === null) return false
    this.#listener.onItems(joined.items)
    this.#held.set({ actor: joined.actor, status: this.#status.live() }, this.#early.after(replica))
    this.#listener.onJoined()
    if (this.#isNewLine) void this.clock.align() // not sooner: on a thin line its question would wait behind the meeting, and pass for lost
    this.#isNewLine = false
    this.#gap.look()
    return true
  }

  #follow(items: readonly Item[]): void {
    this.#listener.onItems(items)
    this.#held.set({}, this.#early.follow(this.#held.replica, items))
    this.#gap.look()
  }

  #up(): void {
    this.#isNewLine = true
    if (this.#newer.isNoticed) return this.#newer.settle()
    this.#joining.begin()
  }

  #down(silentMs?: number): void {
    this.#joining.stop()
    this.#listener.onDown()
    this.#status.lost(silentMs)
  }

  #refused(code: Code): void {
    if (code === 'unknown-protocol') return this.#outdated()
    this.stop('refused', code)
    this.#listener.onRefused(code)
  }

  #outdated(): void {
    if (this.#status.hasEnded) return
    this.#joining.stop()
    this.#newer.notice()
    this.#status.ended('newer-version', null)
  }

  /** Somebody is back before the window, or the network is: is the line alive, and is the time right? */
  #return(): void {
    if (this.connection.isUp) void this.clock.align()
    else this.connection.renew()
  }
}
