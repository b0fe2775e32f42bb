import type { Command } from '#shared/floor/commands.ts'
import type { Decide } from '#shared/floor/deciding.ts'
import { GUESSED } from '#shared/floor/drawing/guessing.ts'
import type { RefusalCode } from '#shared/floor/refusals.ts'
import type { Code } from '#shared/protocol/codes.ts'
import { submitReply, type SubmitReply } from '#shared/protocol/messages.ts'
import type { SignalReply } from '#shared/protocol/signals.ts'
import type { Item } from '#shared/sync/entry.ts'
import { settle, submit, type Pending } from '#shared/sync/replica.ts'
import { actingReads } from './actingReads.ts'
import { Answers } from './answers.ts'
import type { Browser } from '../browser.ts'
import { newCommandId, withNonce } from './commandId.ts'
import { withDeeds } from './deeds.ts'
import { FollowedMeeting } from '../followedMeeting.ts'
import type { Address } from '../following.ts'
import { HeldMeeting } from '../heldMeeting.ts'
import { keepingIn } from './kept.ts'
import { withNotice, withoutNotice, type Notice } from './notices.ts'
import { Outbox } from './outbox.ts'
import { repeatedPress, saysDone, showsDone } from './presses.ts'
import { codeOf, hasEnded } from '../status.ts'
import type { WindowStore } from '../windowStore.ts'

type No = Extract<SubmitReply, { ok: false }>

/** The meeting of a window that acts: follows the log, sends what the window wants, and shows both as one state. */
export class MeetingStore extends FollowedMeeting implements WindowStore {
  readonly #browser: Browser
  readonly #decide: Decide
  readonly #outbox: Outbox
  readonly #answers = new Answers()

  /** @param decide the rules, as far as whoever sits before this window may press anything */
  constructor(address: Address, browser: Browser, decide: Decide) {
    super(address, browser, new HeldMeeting(address.meetingId, keepingIn(browser, `${address.meetingId}/${address.accessId}`), decide), actingReads, {
      onJoined: () => this.#outbox.resume(),
      onDown: () => this.#outbox.pause(),
      onItems: items => this.#confirm(items),
      onRefused: code => this.#endAll(code),
    })
    this.#browser = browser
    this.#decide = decide
    this.held.listen(() => this.#forgetDone())
    const { clock, connection } = this.following
    this.#outbox = new Outbox({
      browser,
      clock,
      pending: () => this.held.replica.pending,
      redate: pending => this.held.set({}, { ...this.held.replica, pending }),
      send: ({ commandId, issuedAt, command }) => connection.ask(submitReply, 'command:submit', { commandId, issuedAt, command }),
      answered: (pending, reply) => this.#answered(pending, reply),
      unkept: ({ commandId }) => this.held.set({ unkeptId: commandId }),
      drop: (pending, code) => this.#drop(pending, code),
      rejoin: () => this.following.rejoin(),
      renew: () => connection.renew(),
    })
  }

  /** Leaves the meeting. What is pending stays in the tab's storage, for the next start. */
  stop(): void {
    this.#outbox.stop()
    this.following.stop()
    this.#answers.giveAll({ ok: false, code: 'stopping' })
  }

  /** Sends a command, shows at once what may be shown, and tells what became of it. Never rejects. */
  submit(command: Command): Promise<SubmitReply> {
    const { state, replica } = this.held
    const repeated = repeatedPress(state, command)
    if (repeated !== null) return this.#answers.of(repeated.commandId)
    const pending: Pending = { commandId: newCommandId(this.#browser), issuedAt: this.now(), command: withNonce(command, this.#browser), version: null }
    const answer = this.#answers.of(pending.commandId)
    if (hasEnded(state.status)) {
      this.#refuse(pending, { ok: false, code: codeOf(state.status) })
      return answer
    }
    this.held.set({}, submit(replica, pending))
    this.#outbox.press(pending.commandId)
    return answer
  }

  signal(): Promise<SignalReply> {
    return Promise.resolve({ ok: false, code: 'not-permitted' })
  }

  /** Why the rules would refuse a command now; null when they would not. Asked of what the window shows. */
  would(command: Command): RefusalCode | null {
    const { actor, meeting } = this.held.state
    if (actor === null) return 'not-permitted'
    const at = this.now()
    const version = this.held.replica.cursor.version + 1
    const decision = this.#decide(meeting, command, { actor, at, receivedAt: at, commandId: 'a-guess', version, ...GUESSED })
    return decision.ok ? null : decision.refusal.code
  }

  dismiss(noticeId: string): void {
    this.held.set({ notices: withoutNotice(this.held.state.notices, ({ id }) => id === noticeId) })
  }

  #answered(pending: Pending, reply: SubmitReply): void {
    if (!reply.ok) return this.#refuse(pending, reply)
    // The entry of a newer version cannot be read: the answer is all that will be known.
    const isLast = hasEnded(this.held.state.status)
    this.held.set({}, settle(this.held.replica, pending.commandId, isLast ? null : reply.version))
    this.#answers.give(pending.commandId, reply)
    this.following.watchGap()
  }

  #refuse(pending: Pending, reply: No): void {
    if (reply.code === 'too-late' || reply.code === 'clock-differs') void this.following.clock.align()
    this.#end(pending, reply, saysDone(pending.command, reply) ? null : 'refused')
  }

  #drop(pending: Pending, code: 'too-late' | 'try-again'): void {
    const { actor } = this.held.state
    const isDone = actor !== null && showsDone(this.held.replica.confirmed, actor, pending.command)
    this.#end(pending, { ok: false, code }, isDone ? null : 'dropped')
  }

  #endAll(code: Code): void {
    this.#outbox.stop()
    for (const pending of this.held.replica.pending) this.#end(pending, { ok: false, code }, 'dropped')
  }

  #end({ commandId, command }: Pending, reply: No, kind: Notice['kind'] | null): void {
    const { state, replica } = this.held
    const { code, act } = reply
    const notices = kind === null ? state.notices : withNotice(state.notices, { id: commandId, at: this.now(), kind, code, act, command })
    this.held.set({ notices }, settle(replica, commandId, null))
    this.#answers.give(commandId, reply)
  }

  /** What was dropped and wanted for oneself is there by now, asked for again or brought about by others: there is nothing to say of it any more. */
  #forgetDone(): void {
    const { actor, meeting, notices } = this.held.state
    if (actor === null) return
    const others = withoutNotice(notices, ({ kind, command }) => kind === 'dropped' && showsDone(meeting, actor, command))
    if (others !== notices) this.held.set({ notices: others })
  }

  /** An entry says that its command was accepted, whatever became of the answer; it takes back that one was dropped. */
  #confirm(items: readonly Item[]): void {
    const { state, replica } = this.held
    const deeds = withDeeds(state.deeds, items, { actor: state.actor, meeting: replica.confirmed, version: replica.cursor.version })
    if (deeds !== state.deeds) this.held.set({ deeds })
    for (const item of items) {
      if ('from' in item || 'hash' in item.origin) continue
      const { commandId } = item.origin.value
      this.#answers.give(commandId, { ok: true, version: item.version })
      const notices = withoutNotice(this.held.state.notices, ({ id, kind }) => id === commandId && kind === 'dropped')
      if (notices !== this.held.state.notices) this.held.set({ notices })
    }
  }
}
