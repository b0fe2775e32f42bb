import * as z from 'zod/mini'
import type { absence, heardStatement, holder, statement } from './hallMeeting.ts'
import type { declined, meeting } from './meeting.ts'
import { PLAIN_LIST } from './plainList.ts'
import type { Capacity } from './plan.ts'
import { id } from './scalars.ts'

export const role = z.enum(['chair', 'secretariat', 'delegation', 'screen', 'public', 'booth', 'panellist', 'rapporteur', 'clock'])
export type Role = z.infer<typeof role>

/** Who gives a command: always from the session, never from the message. */
export const actor = z.strictObject({
  role,
  /** The delegation one acts for; null for every other role. */
  delegationId: z.nullable(id),
  /** Where one of several of the role sits: the language of a booth, the person of a panellist. */
  seat: z.optional(id),
  /** Which of the actor's laptops or phones; in the log, for those presiding. */
  device: z.string().check(z.maxLength(64)),
})
export type Actor = z.infer<typeof actor>

export type Holder = z.infer<typeof holder>
export type Statement = z.infer<typeof statement>
export type HeardStatement = z.infer<typeof heardStatement>
export type Declined = z.infer<typeof declined>
export type Absence = z.infer<typeof absence>

/** Everything a meeting is, folded from its log. Plain data: it travels as a snapshot. */
export type Meeting = z.infer<typeof meeting>

/** The meeting before anything has happened. */
export function emptyMeeting(meetingId: string, sees: Meeting['sees'] = 'presiding'): Meeting {
  const { automaticApproval: automatic, ...atFirst } = PLAIN_LIST
  return {
    meetingId,
    plan: null,
    modalities: { ...atFirst, version: 0 },
    phase: { name: 'planned', openedAt: null, hardEndAt: null, closedAt: null, suspendedAt: null, suspendedMs: 0, version: 0 },
    progress: [],
    list: { openedAt: null, closesAt: null, isCutRecorded: false, earlier: [], version: 0 },
    announced: [],
    draws: [],
    approval: { automatic, version: 0 },
    checkedIn: [],
    waiting: [],
    rows: [],
    sees,
    ownRows: [],
    orderVersion: 0,
    floor: null,
    concluding: [],
    heard: [],
    yielded: [],
    declined: [],
    absences: [],
    orders: [],
    declinedOrders: [],
    interruption: null,
    hearings: [],
    swaps: [],
    documents: [],
    acts: [],
  }
}

/** One text for a capacity, to compare by. */
export function capacityKey(capacity: Capacity): string {
  return capacity.kind === 'group' ? `group:${capacity.group}` : capacity.kind
}
