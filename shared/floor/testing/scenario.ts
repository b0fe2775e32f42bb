import { expect } from 'vitest'
import { decide } from '../decide.ts'
import type { Decision } from '../decision.ts'
import type { FloorEvent } from '../events.ts'
import { evolve } from '../evolve.ts'
import { emptyMeeting, type Actor, type Meeting } from '../model.ts'
import type { Refusal, RefusalCode } from '../refusals.ts'
import { chair, delegate, NINE, time } from './panel.ts'
import type { Moment } from './moment.ts'
import { nodeFacts } from './nodeFacts.ts'
import type { Step } from './verbs.ts'

/** `given(what happened).as(actor).at(time).when(command).then(events)` or `.refuses(code)`: a rule as a sentence. */
export function given(before: Meeting | readonly FloorEvent[] | Scenario): Scenario {
  if (before instanceof Scenario) return before.copy()
  const meeting = isMeeting(before) ? before : before.reduce(evolve, emptyMeeting('panel'))
  return new Scenario(meeting)
}

const isMeeting = (before: Meeting | readonly FloorEvent[]): before is Meeting => !Array.isArray(before)

/** A meeting in the making: who acts, when, and what it came to. */
export class Scenario {
  meeting: Meeting
  version: number
  /** What has happened, for a log of it. */
  readonly moments: Moment[] = []
  #now: number
  #receivedAt: number | null = null
  #actor: Actor = chair

  constructor(meeting: Meeting, version = 0, now = NINE) {
    this.meeting = meeting
    this.version = version
    this.#now = now
  }

  /** The same meeting, to go on from without changing this one. */
  copy(): Scenario {
    const copy = new Scenario(this.meeting, this.version, this.#now).as(this.#actor)
    copy.moments.push(...this.moments)
    return copy
  }

  /** From here on this actor acts; a name is a delegation's. */
  as(actor: Actor | string): this {
    this.#actor = typeof actor === 'string' ? delegate(actor) : actor
    return this
  }

  /** From here on it is this time. */
  at(now: string): this {
    this.#now = time(now)
    return this
  }

  /** The next command was received at this time, whenever it is decided. */
  received(at: string): this {
    this.#receivedAt = time(at)
    return this
  }

  /** These commands are accepted, one after another. */
  does(...steps: Step[]): this {
    for (const step of steps) {
      const moment = this.#decide(step)
      if (!moment.decision.ok) throw new Error(`${JSON.stringify(moment.command)} was refused: ${moment.decision.refusal.code}`)
      this.#happen(moment)
    }
    return this
  }

  /** The command the test is about. */
  when(step: Step): Outcome {
    const moment = this.#decide(step)
    return new Outcome(moment.decision, () => this.copy().#happen(moment))
  }

  #decide(step: Step): Moment {
    const version = this.version + 1
    const context = { actor: this.#actor, at: this.#now, receivedAt: this.#receivedAt ?? this.#now, version, commandId: `c${version}`, ...nodeFacts(version) }
    this.#receivedAt = null
    const before = this.meeting
    const command = typeof step === 'function' ? step(before) : step
    const decision = decide(before, command, context)
    return { before, command, context, decision, after: decision.ok ? decision.events.reduce(evolve, before) : before }
  }

  #happen(moment: Moment): this {
    this.meeting = moment.after
    this.version = moment.context.version
    this.moments.push(moment)
    return this
  }
}

/** What an event is expected to hold, as far as the test cares. */
type Expected = { [T in FloorEvent['type']]: { type: T } & DeepPartial<Omit<Extract<FloorEvent, { type: T }>, 'type'>> }[FloorEvent['type']]
type DeepPartial<T> = T extends object ? { [K in keyof T]?: DeepPartial<T[K]> } : T

const NOTES = new Set<FloorEvent['type']>(['actNoted', 'actUndone'])

/** What a command came to. */
export class Outcome {
  readonly decision: Decision
  readonly #after: () => Scenario

  constructor(decision: Decision, after: () => Scenario) {
    this.decision = decision
    this.#after = after
  }

  /** Accepted, with just these events; the notes for undoing (U1) are left aside. Returns the meeting after it. */
  // oxlint-disable-next-line unicorn/no-thenable -- given, when, then; nobody awaits an outcome
  then(...events: Expected[]): Scenario {
    expectEvents(this.decision, events)
    return this.#after()
  }

  /** Accepted; what the test looks at comes later. */
  isAccepted(): Scenario {
    expectMatch(this.decision, { ok: true })
    return this.#after()
  }

  /** Refused with this code, and nothing changed; `act`: what it says about who was first. */
  refuses(code: RefusalCode, act?: DeepPartial<Refusal['act']>): void {
    expectMatch(this.decision, { ok: false, refusal: act === undefined ? { code } : { code, act } })
  }

  /** Refused without a word about what somebody presiding did. */
  refusesBarely(code: RefusalCode): void {
    expectSame(this.decision, { ok: false, refusal: { code } })
  }
}

function expectEvents(decision: Decision, events: readonly Expected[]): void {
  expectMatch(decision, { ok: true })
  const happened = decision.ok ? decision.events.filter(event => !NOTES.has(event.type)) : []
  expectMatch(happened, events)
}

function expectMatch(decision: Decision | readonly FloorEvent[], expected: object): void {
  expect(decision).toMatchObject(expected)
}

function expectSame(decision: Decision, expected: object): void {
  expect(decision).toEqual(expected)
}
