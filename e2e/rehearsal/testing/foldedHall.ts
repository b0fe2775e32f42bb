import type { Command } from '#shared/floor/commands.ts'
import { deadlinesOf } from '#shared/floor/deadlines.ts'
import { commitmentOf } from '#shared/floor/drawing/lots.ts'
import { decide } from '#shared/floor/decide.ts'
import type { FloorEvent } from '#shared/floor/events.ts'
import { evolve } from '#shared/floor/evolve.ts'
import { emptyMeeting, type Actor, type Meeting } from '#shared/floor/model.ts'
import type { MeetingPlan } from '#shared/floor/plan.ts'
import { sha256 } from '#server/meetings/sealing.ts'
import type { Answer, Hall } from '../hall.ts'

/** A second of the rehearsal is two minutes and forty seconds here: a statement takes its two minutes. */
const PACE = 160
const CLOCK: Actor = { role: 'clock', delegationId: null, device: 'clock' }
const SECOND_MS = 1_000

/** A meeting folded in memory by the rules alone, with a clock of its own: what the wire plays in minutes, in no time. */
export class FoldedHall implements Hall {
  meeting: Meeting = emptyMeeting('folded')
  version = 0
  /** All that happened. */
  readonly events: FloorEvent[] = []
  #at: number
  /** Of draws that are not held yet, by their commitments. */
  readonly #seeds = new Map<string, string>()

  constructor(plan: MeetingPlan) {
    this.#at = plan.plannedStartAt
    this.#give({ role: 'secretariat', delegationId: null, device: 'desk' }, { type: 'createMeeting', plan })
  }

  now = (): number => this.#at

  chair = (command: Command): Promise<Answer> => Promise.resolve(this.#give({ role: 'chair', delegationId: null, device: 'gavel' }, command))

  delegation = (delegationId: string, command: Command): Promise<Answer> =>
    Promise.resolve(this.#give({ role: 'delegation', delegationId, device: 'laptop' }, command))

  pass = (ms: number): Promise<void> => {
    this.#at += ms * PACE
    return Promise.resolve()
  }

  until = (isSo: (meeting: Meeting) => boolean, what: string): Promise<void> => {
    for (let seconds = 0; !isSo(this.meeting); seconds += 1) {
      if (seconds > 60) return Promise.reject(new Error(`waited in vain for ${what}`))
      this.#at += SECOND_MS
      this.#strike()
    }
    return Promise.resolve()
  }

  #give(actor: Actor, command: Command): Answer {
    this.#strike()
    this.#at += 40 // as long as a press takes
    return this.#decide(actor, command, `press-${String(this.#at).padStart(16, '0')}`)
  }

  /** What holds by itself by now, the clock has the record show. */
  #strike(): void {
    for (const { at, commandId, command } of deadlinesOf(this.meeting)) if (at <= this.#at) this.#decide(CLOCK, command, commandId)
    for (const { commitment, cut, revealed } of this.meeting.draws) {
      const seed = this.#seeds.get(commitment)
      if (cut !== null && revealed === null && seed !== undefined) this.#decide(CLOCK, { type: 'revealDraw', commitment, seed }, `clock.reveal.${commitment}`)
    }
  }

  #decide(actor: Actor, command: Command, commandId: string): Answer {
    const version = this.version + 1
    const seed = sha256(`seed ${version}`)
    const commitment = commitmentOf(seed, sha256)
    this.#seeds.set(commitment, seed)
    const decision = decide(this.meeting, command, { actor, at: this.#at, receivedAt: this.#at, commandId, version, head: `head ${this.version}`, commitment, hash: sha256 })
    if (!decision.ok) return { ok: false, code: decision.refusal.code }
    this.meeting = decision.events.reduce(evolve, this.meeting)
    this.events.push(...decision.events)
    this.version = version
    return { ok: true, version }
  }
}
