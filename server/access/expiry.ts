import type { MeetingPlan } from '#shared/floor/plan.ts'
import { DAY_MS } from '#shared/floor/scalars.ts'
import { CODE_DAYS, writesRecord } from '#shared/protocol/codeDays.ts'
import type { Over } from '#server/meetings/overMeetings.ts'
import type { Access } from './accesses.ts'
import type { Meetings } from '#server/meetings/meetings.ts'

/** How long after a meeting was closed its doors stay open, ms. */
export interface Outliving {
  /** A session that is open: whoever was there sees how it ended. */
  sessionMs: number
  /** A code of a meeting that was no rehearsal: whoever lost their session in the last minute. */
  codeMs: number
  /** Both of those presiding and of the rapporteur, where it was no rehearsal: they write its record. */
  presidingMs: number
}
export const OUTLIVING: Outliving = { sessionMs: DAY_MS, codeMs: CODE_DAYS.ofOthers * DAY_MS, presidingMs: CODE_DAYS.ofRecord * DAY_MS }

type Of = Pick<Access, 'meetingId' | 'role' | 'delegationId' | 'seat'>

/** When the codes and the sessions of a meeting end by themselves: after its close, and of a rehearsal the codes with it. */
export class Expiry {
  readonly #meetings: Pick<Meetings, 'find'>
  readonly #now: () => number
  readonly #outliving: Outliving

  constructor(meetings: Pick<Meetings, 'find'>, now: () => number, outliving: Outliving) {
    this.#meetings = meetings
    this.#now = now
    this.#outliving = outliving
  }

  /** Does a code of this role open the meeting no more? Rejects with `StoreAway`. */
  isCodeOver(of: Of): Promise<boolean> {
    return this.#isOver(of, isRehearsal => this.#codeMs(of, isRehearsal))
  }

  /** The same where it was put down that the meeting is over: of who is in its plan whatever becomes of it. */
  isCodeOverSince(of: Pick<Of, 'role'>, { closedAt, isRehearsal }: Pick<Over, 'closedAt' | 'isRehearsal'>): boolean {
    return this.#now() >= closedAt + this.#codeMs(of, isRehearsal)
  }

  /** The same of a session. */
  isSessionOver(of: Of): Promise<boolean> {
    const { sessionMs, presidingMs } = this.#outliving
    return this.#isOver(of, isRehearsal => (!isRehearsal && writesRecord(of.role) ? presidingMs : sessionMs))
  }

  #codeMs({ role }: Pick<Of, 'role'>, isRehearsal: boolean): number {
    const { codeMs, presidingMs } = this.#outliving
    return isRehearsal ? CODE_DAYS.ofRehearsal : writesRecord(role) ? presidingMs : codeMs
  }

  async #isOver(of: Of, outlivingMs: (isRehearsal: boolean) => number): Promise<boolean> {
    const meeting = (await this.#meetings.find(of.meetingId))?.standing.meeting
    if (meeting?.plan && !isInPlan(meeting.plan, of)) return true
    const closedAt = meeting?.phase.closedAt ?? null
    return closedAt !== null && this.#now() >= closedAt + outlivingMs(meeting?.plan?.isRehearsal ?? false)
  }
}

/** P14: until a list is opened a delegation or a panellist may be taken out of the plan; an access that was given before opens nothing then, and is revoked (`watchLeaving`). */
function isInPlan({ delegations, podium }: MeetingPlan, { role, delegationId, seat }: Of): boolean {
  if (role === 'delegation') return delegations.some(({ id }) => id === delegationId)
  return role !== 'panellist' || podium.some(({ id, roles }) => id === seat && roles.includes('panellist'))
}
