import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Command } from '#shared/floor/commands.ts'
import { noDetails } from '#shared/floor/noDetails.ts'
import { LIFETIME_MS } from '#shared/protocol/lifetime.ts'
import type { SubmitReply } from '#shared/protocol/messages.ts'
import { LocalLimits } from '#server/limits/localLimits.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import type { Report } from '#server/report.ts'
import { isByButton } from './wanted.ts'

/** What a hand at a seat wants: to be on the list, or not any more. */
export type Wish = 'ask' | 'take-back'

interface Press {
  wish: Wish
  commandId: string
  issuedAt: number
}

interface Parts {
  meeting: Pick<OpenMeeting, 'meetingId' | 'submit' | 'standing'>
  now: () => number
  report: Report
  /** What this seat wanted, last, has become what it could become. */
  onSettled: (seat: number, last: Wish) => void
}

/** More in ten seconds is no hand: a controller gone wrong, or somebody on its line. */
const AT_MOST = { points: 20, seconds: 10 }
const AGAIN_MS = [50, 100, 250, 500]
const newId = (): string => randomBytes(12).toString('hex') // begins as ids do

/**
 * Gives the commands of whoever presses, as their own windows would, and by the same rules. Of several presses at one seat
 * while one is being decided the last counts. What the store could not take is tried again under the same id, so that it acts
 * once, for as long as a command may live.
 */
export class Presses {
  readonly #parts: Parts
  readonly #limit = new LocalLimits().limit('presses', AT_MOST)
  readonly #underWay = new Map<number, { next: Press | null }>()
  readonly #warnedOf = new Set<number>()
  #isClosed = false

  constructor(parts: Parts) {
    this.#parts = parts
  }

  isPressing(seat: number): boolean {
    return this.#underWay.has(seat)
  }

  press(seat: number, delegationId: string, wish: Wish): void {
    const press = { wish, commandId: newId(), issuedAt: this.#parts.now() }
    const underWay = this.#underWay.get(seat)
    if (underWay !== undefined) underWay.next = press
    else void this.#work(seat, delegationId, press)
  }

  close(): void {
    this.#isClosed = true
  }

  async #work(seat: number, delegationId: string, first: Press): Promise<void> {
    const underWay: { next: Press | null } = { next: first }
    let last = first.wish
    this.#underWay.set(seat, underWay)
    try {
      while (underWay.next !== null) {
        const press = underWay.next
        underWay.next = null
        last = press.wish
        await this.#settle(seat, delegationId, press)
      }
    } catch (cause) {
      this.#parts.report.error(cause, `a bug in a press at seat ${seat}`, { meeting: this.#parts.meeting.meetingId })
    }
    this.#underWay.delete(seat)
    this.#parts.onSettled(seat, last)
  }

  async #settle(seat: number, delegationId: string, press: Press): Promise<void> {
    const { report, meeting } = this.#parts
    const about = { meeting: meeting.meetingId, command: press.commandId }
    if ((await this.#limit.take(String(seat))) > 0) return this.#warnOnce(seat)
    const command = this.#commandOf(delegationId, press.wish)
    if (command === null) return
    const reply = await this.#submit(command, { delegationId, seat, press })
    if (reply.ok) return
    if (reply.code === 'try-again') report.warn(`A press at seat ${seat} could not be kept: the store was away for too long.`, about)
    else report.debug?.(`A press at seat ${seat} was refused: ${reply.code}`, about)
  }

  #warnOnce(seat: number): void {
    if (this.#warnedOf.has(seat)) return
    this.#warnedOf.add(seat)
    this.#parts.report.warn(`Seat ${seat} presses far more often than a hand does: what is beyond that is not looked at.`)
  }

  #commandOf(delegationId: string, wish: Wish): Command | null {
    if (wish === 'ask') return { type: 'requestFloor', capacity: { kind: 'national' }, isDignitary: false, details: noDetails, nonce: newId() }
    const { waiting, rows } = this.#parts.meeting.standing.meeting
    const own = [...waiting, ...rows.map(({ request }) => request)].find(request => request.delegationId === delegationId && isByButton(request))
    return own === undefined ? null : { type: 'withdrawRequest', requestId: own.requestId }
  }

  async #submit(command: Command, { delegationId, seat, press: { commandId, issuedAt } }: { delegationId: string; seat: number; press: Press }): Promise<SubmitReply> {
    const { meeting, now } = this.#parts
    for (let tries = 0; ; tries += 1) {
      const reply = await meeting.submit({ command, actor: { role: 'delegation', delegationId, device: `microphone.${seat}` }, commandId, issuedAt })
      const isLate = now() >= issuedAt + LIFETIME_MS || this.#isClosed
      if (reply.ok || reply.code !== 'try-again' || isLate) return reply
      await pause(AGAIN_MS[Math.min(tries, AGAIN_MS.length - 1)])
    }
  }
}
