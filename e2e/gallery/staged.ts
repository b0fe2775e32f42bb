import type { Command } from '#shared/floor/commands.ts'
import { decide } from '#shared/floor/decide.ts'
import type { Context } from '#shared/floor/decision.ts'
import { evolve } from '#shared/floor/evolve.ts'
import { emptyMeeting, type Actor, type Meeting } from '#shared/floor/model.ts'
import type { Moment } from '#shared/floor/testing/moment.ts'
import type { Capacity } from '#shared/floor/plan.ts'
import type { Details } from '#shared/floor/parts.ts'
import { stagedHash } from './stagedHash.ts'
import { demoPlan } from '#server/demo/demoPlan.ts'

/** Half past eight on the day of the demo meeting, where it is. */
const HALF_PAST_EIGHT = Date.UTC(2015, 2, 3, 7, 30)

export const chair: Actor = { role: 'chair', delegationId: null, device: 'gavel' }
export const secretariat: Actor = { role: 'secretariat', delegationId: null, device: 'desk' }

const NO_DETAILS: Details = { subjectMatterIds: [], panellistId: null, language: 'en' }

/** The seed of a draw that the entry of a version opens. */
export const seedAt = (version: number): string => stagedHash(`seed ${version}`)

const nodeFacts = (version: number): Pick<Context, 'head' | 'commitment' | 'hash'> => ({ head: stagedHash(`head ${version - 1}`), commitment: stagedHash(seedAt(version)), hash: stagedHash })

/** A meeting made up for a picture, by the same rules as any other: what is refused there cannot be shown here. */
export class Staged {
  meeting: Meeting = emptyMeeting('gallery')
  version = 0
  at = HALF_PAST_EIGHT
  /** What has happened, for a log of it. */
  readonly moments: Moment[] = []

  constructor(plan = demoPlan()) {
    this.does(secretariat, { type: 'createMeeting', plan })
  }

  /** It becomes this time of the morning: `10:03:20`. */
  time(text: string): this {
    const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number)
    this.at = HALF_PAST_EIGHT + ((hours - 8) * 60 + minutes - 30) * 60_000 + seconds * 1000
    return this
  }

  does(actor: Actor, ...commands: Command[]): this {
    for (const command of commands) {
      const version = this.version + 1
      const context = { actor, at: this.at, receivedAt: this.at, commandId: `c${version}`, version, ...nodeFacts(version) }
      const [before, decision] = [this.meeting, decide(this.meeting, command, context)]
      if (!decision.ok) throw new Error(`${JSON.stringify(command)} was refused: ${decision.refusal.code}`)
      this.meeting = decision.events.reduce(evolve, this.meeting)
      this.moments.push({ before, command, context, decision, after: this.meeting })
      this.version = version
    }
    return this
  }

  idOf(name: string): string {
    const found = this.meeting.plan?.delegations.find(delegation => delegation.name === name)
    if (found === undefined) throw new Error(`no delegation is called ${name}`)
    return found.id
  }

  delegate(name: string): Actor {
    return { role: 'delegation', delegationId: this.idOf(name), device: `laptop-${this.idOf(name)}` }
  }

  /** A delegation asks; `group` for a group, `reply` for a right of reply. */
  asks(name: string, of: { group?: string; reply?: true; isDignitary?: boolean; details?: Partial<Details> } = {}): this {
    const capacity: Capacity = of.reply === true ? { kind: 'reply' } : of.group === undefined ? { kind: 'national' } : { kind: 'group', group: of.group }
    this.at += 2000
    return this.does(this.delegate(name), { type: 'requestFloor', capacity, isDignitary: of.isDignitary ?? false, details: { ...NO_DETAILS, ...of.details } })
  }

  /** Approves all that waits. */
  approvesAll(by: Actor = chair): this {
    return this.does(by, { type: 'approveRequests', requestIds: this.meeting.waiting.map(({ requestId }) => requestId) })
  }

  /** The first of the list is given the floor. */
  gives(by: Actor = chair): this {
    return this.does(by, { type: 'giveFloor', to: { kind: 'request', requestId: this.meeting.rows[0]?.request.requestId ?? '' } })
  }

  givesTo(personId: string): this {
    return this.does(chair, { type: 'giveFloor', to: { kind: 'podium', personId } })
  }

  ends(by: Actor = chair): this {
    return this.does(by, { type: 'endStatement', statementId: this.meeting.floor?.statementId ?? '' })
  }

  /** Goes on in the programme until the segment of this id is under way. */
  comesTo(segmentId: string): this {
    while (this.meeting.progress.at(-1)?.segmentId !== segmentId) this.does(chair, { type: 'nextSegment', from: this.meeting.progress.at(-1)?.segmentId ?? '' })
    return this
  }
}
