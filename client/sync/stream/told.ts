import { LOOK_MS } from '#shared/protocol/lineRoutes.ts'
import type { JoinReply } from '#shared/protocol/messages.ts'
import type { Browser } from '../browser.ts'
import { Pulse } from './pulse.ts'
import { readEvents } from './readEvents.ts'
import { Slot } from './slot.ts'

/** The server writes at once, ms; what is held back for longer than this is held back whole. */
const FIRST_MS = 2500
/** It gives a sign so often, ms, and is taken for dead where none comes for so long. */
const SIGN_MS = 5000
const SILENT_MS = 12_000
/** Where answers are handed on only when they have ended: how long one of them may wait for news, ms, and what lies between two. */
const HOLD_MS = 12_000
const BETWEEN_MS = 1000
/** That a stream was held back is known for so long, ms: the network may be another by then, or was only away for a moment. */
const HELD_BACK_MS = 30 * 60_000

interface Events {
  onTold: (event: string, message: unknown) => void
  /** It ended, or gave no sign for too long. @param silentMs for how long, where that is how it was noticed */
  onEnd: (silentMs: number) => void
}

/**
 * The stream of what a server tells, from a join on. Where somebody on the way holds it back it is asked for in pieces, each
 * of which ends with the first news: the same messages, a little later. A tab too many only looks from time to time.
 */
export class Told {
  readonly #url: URL
  readonly #browser: Browser
  readonly #events: Events
  readonly #slot = new Slot()
  #stream: AbortController | null = null
  /** When that was seen last. */
  #heldBackAt = -Infinity
  #isHeldBack = false
  #hasJoined = false
  /** When it gave its last sign, or was asked for. */
  #heardAt = 0
  /** By the wall clock: from when on that is too long ago. */
  #overdueAt = Infinity
  #cancel = (): void => {}

  constructor(url: URL, browser: Browser, events: Events) {
    this.#url = url
    this.#browser = browser
    this.#events = events
  }

  /** For how long nothing was heard, where that is longer than a stream that lives is silent; else 0. */
  get silentMs(): number {
    const silentMs = this.#browser.monotonicNow() - this.#heardAt
    return silentMs > (this.#isHeldBack ? HOLD_MS : SIGN_MS) ? silentMs : 0
  }

  /** By the wall clock it should have given a sign long ago: the machine slept, and the timers that would have noticed slept as well. */
  get isOverdue(): boolean {
    return this.#browser.wallNow() > this.#overdueAt
  }

  /** The next join is the first of a new line. */
  freshen(): void {
    this.#hasJoined = false
    this.#isHeldBack &&= this.#browser.monotonicNow() - this.#heldBackAt < HELD_BACK_MS // not on a line that works
  }

  stop(): void {
    this.#giveUp()
    this.#slot.leave()
  }

  async begin(message: unknown, answer: (reply: unknown) => void): Promise<void> {
    this.#giveUp()
    const stream = new AbortController()
    this.#stream = stream
    const hasSlot = await this.#slot.take()
    if (stream !== this.#stream) return this.#stream === null ? this.#slot.leave() : undefined
    const pulse = new Pulse(this.#browser)
    const isWhole = hasSlot && !this.#isHeldBack
    const holdMs = isWhole ? null : hasSlot && this.#hasJoined ? HOLD_MS : 0
    const dead = (): void => this.#end(stream, this.#browser.monotonicNow() - this.#heardAt)
    this.#within(isWhole ? FIRST_MS : HOLD_MS + SILENT_MS, () => (isWhole ? this.#heldBack(() => void this.begin(message, answer)) : dead()))
    const sign = (): void => {
      pulse.beat()
      // It has begun and then not even said that it is alive: it stands in somebody's store. Else the line is dead.
      this.#within(SILENT_MS, () => (isWhole && !pulse.isAlive ? this.#heldBack(() => this.#again()) : dead()))
    }
    const isIn = await this.#read(stream, holdMs, message, sign, answer).catch(() => true) // cut, or given up
    if (stream !== this.#stream) return
    if (!isIn) this.#expectNothing() // whoever asked asks again, or does not
    else if (isWhole || !pulse.hasBegun) this.#end(stream)
    else this.#within(hasSlot ? BETWEEN_MS : LOOK_MS, () => this.#again())
  }

  /** Resolves when the stream has ended; false when the answer was a no. */
  async #read(stream: AbortController, holdMs: number | null, message: unknown, sign: () => void, answer: (reply: unknown) => void): Promise<boolean> {
    const url = new URL(this.#url)
    if (holdMs !== null) url.searchParams.set('hold', String(holdMs))
    const { signal } = stream
    let isIn = true
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(message), signal, cache: 'no-store' })
    if (!response.ok || response.body === null) return isIn
    await readEvents(response.body, sign, (event, told) => {
      if (stream !== this.#stream) return
      if (event === 'line:leave') return this.#again() // the next stream is another node's
      if (event !== 'meeting:join') return this.#events.onTold(event, told)
      isIn = (told as JoinReply).ok
      this.#hasJoined ||= isIn
      answer(told)
    })
    return isIn
  }

  #heldBack(call: () => void): void {
    this.#isHeldBack = true
    this.#heldBackAt = this.#browser.monotonicNow()
    call()
  }

  /** Whoever follows joins again, from where it stands. */
  #again(): void {
    this.#events.onTold('meeting:rejoin', undefined)
  }

  #end(stream: AbortController, silentMs = 0): void {
    if (stream !== this.#stream) return
    this.stop()
    this.#events.onEnd(silentMs)
  }

  #giveUp(): void {
    this.#stream?.abort()
    this.#stream = null
    this.#expectNothing()
  }

  #expectNothing(): void {
    this.#overdueAt = Infinity
    this.#cancel()
  }

  #within(ms: number, call: () => void): void {
    this.#cancel()
    this.#heardAt = this.#browser.monotonicNow()
    this.#overdueAt = this.#browser.wallNow() + Math.max(ms, SILENT_MS)
    this.#cancel = this.#browser.after(ms, call)
  }
}
