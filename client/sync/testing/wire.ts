import type { Command } from '#shared/floor/commands.ts'
import type { Actor, Meeting } from '#shared/floor/model.ts'
import { chair, secretariat } from '#shared/floor/testing/panel.ts'
import { create, next, open, openTheList } from '#shared/floor/testing/verbs.ts'
import { audienceOf, redactMeeting } from '#shared/floor/visibility.ts'
import type { Item, SeenEntry } from '#shared/sync/entry.ts'
import type { Cursor } from '#shared/sync/frame.ts'
import { fold } from '#shared/sync/fold.ts'
import { itemsFor } from '#shared/sync/redact.ts'
import { settle, startReplica, submit, type Pending, type Replica } from '#shared/sync/replica.ts'
import { emptyMeeting } from '#shared/floor/model.ts'
import { OwnEntries } from '../acting/ownEntries.ts'
import { afterJoin, beforeJoin } from '../afterJoin.ts'
import { Early } from '../early.ts'
import { SealedLog, sha256 } from './sealedLog.ts'
import { toldOf } from './told.ts'

type Message = { own: readonly SeenEntry[]; items: readonly Item[] } | { commandId: string; version: number | null }

/** One replica, a log, and between them a wire that loses, delays, shuffles and repeats. No sockets, no clocks. */
export class Wire {
  readonly log = new SealedLog('panel')
  readonly #actor: Actor
  readonly #own = new OwnEntries()
  readonly #early = new Early()
  replica: Replica
  #up: Pending[] = []
  #down: Message[] = []
  #told: number
  #presses = 0
  #now = 1_000_000
  /** The meeting at each version, folded from nothing as far as it was asked for. */
  #truths = [emptyMeeting(this.log.meetingId)]

  constructor(actor: Actor) {
    this.#actor = actor
    this.does(secretariat, create() as Command)
    for (const step of [open, next, next, openTheList]) this.does(chair, typeof step === 'function' ? step(this.log.meeting) : step)
    this.#told = this.log.entries.length
    this.replica = startReplica(this.#cursor(), redactMeeting(this.log.meeting, audienceOf(actor)))
  }

  /** Somebody else does this, if the rules let them. */
  does(actor: Actor, command: Command): void {
    this.#now += 1000
    this.log.append(actor, command, `elsewhere-${this.#now}-0000`, this.#now)
  }

  /** The window's own press: shown, and on its way. */
  press(command: Command): void {
    this.#presses += 1
    const pending: Pending = { commandId: `press-${String(this.#presses).padStart(12, '0')}`, issuedAt: this.#now, command, version: null }
    this.replica = submit(this.replica, pending)
    this.#up.push(pending)
  }

  /** The server sends all that is new in one message, as it does. */
  tell(): void {
    const entries = this.log.entries.slice(this.#told)
    this.#told = this.log.entries.length
    if (entries.length > 0) this.#down.push(toldOf(entries, this.#actor))
  }

  /** One of the commands under way arrives; `isRepeated`: and will again. */
  deliverUp(nth: number, isRepeated: boolean): void {
    const sent = takeOne(this.#up, nth, isRepeated)
    if (sent === undefined) return
    this.#now += 1000
    const decided = this.#versionOf(sent.commandId) ?? (this.log.append(this.#actor, sent.command, sent.commandId, this.#now).ok ? this.log.position.version : null)
    this.#down.push({ commandId: sent.commandId, version: decided })
  }

  deliverDown(nth: number, isRepeated: boolean): void {
    const message = takeOne(this.#down, nth, isRepeated)
    if (message === undefined) return
    this.replica = 'items' in message ? this.#early.follow(this.replica, this.#put(message)) : settle(this.replica, message.commandId, message.version)
  }

  /** The line is cut with all that is on it; on the new one the window joins and sends again what is pending. */
  reconnect(): void {
    this.#up = []
    this.#down = []
    this.#own.forget()
    this.#early.asked()
    const asking = beforeJoin(this.replica)
    const { meetingId, audience } = this.#cursor()
    const entries = asking.cursor.audience === audience && asking.cursor.meetingId === meetingId ? this.log.since(asking.cursor) : null
    const meeting = entries === null ? redactMeeting(this.log.meeting, audienceOf(this.#actor)) : null
    const items = itemsFor(entries ?? [], audienceOf(this.#actor), sha256)
    this.#told = this.log.entries.length
    const joined = afterJoin(asking, { ok: true, actor: this.#actor, now: this.#now, cursor: this.#cursor(), meeting, items })
    if (joined === null) throw new Error('the answer to a join does not end where it says')
    this.replica = this.#early.after(joined)
    this.#up.push(...joined.pending)
  }

  /** The store goes back to an older copy of the log. What was on the line comes before the news of it. @param isLetIn at once; else it goes on hearing, and comes in with another line */
  restore(version: number, isLetIn: boolean): void {
    this.log.cutTo(Math.max(version, 5))
    this.#truths = [emptyMeeting(this.log.meetingId)]
    this.#down = []
    this.#told = this.log.entries.length
    this.#early.replaced()
    if (isLetIn) this.reconnect()
  }

  /** Does the log know what this window stands at? */
  get isOfThisLog(): boolean {
    return this.log.since(this.replica.cursor) !== null
  }

  /** What this window may know of the log as it was at a version. */
  truthAt(version: number): Meeting {
    for (const entry of this.log.entries.slice(this.#truths.length - 1)) this.#truths.push(fold(this.#truths.at(-1) ?? this.log.meeting, entry))
    return redactMeeting(this.#truths.at(version) ?? this.log.meeting, audienceOf(this.#actor))
  }

  #put({ own, items }: { own: readonly SeenEntry[]; items: readonly Item[] }): Item[] {
    if (own.length > 0) this.#own.hear({ items: [...own] })
    return this.#own.put(items)
  }

  #cursor(): Cursor {
    const { version, head } = this.log.position
    return { meetingId: this.log.meetingId, audience: audienceOf(this.#actor), version, head }
  }

  #versionOf(commandId: string): number | null {
    return this.log.entries.find(({ origin }) => origin.value.commandId === commandId)?.version ?? null
  }
}

function takeOne<T>(queue: T[], nth: number, isKept: boolean): T | undefined {
  const index = nth % Math.max(queue.length, 1)
  return isKept ? queue[index] : queue.splice(index, 1)[0]
}
