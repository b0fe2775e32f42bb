import { randomBytes } from 'node:crypto'
import type { Actor } from '#shared/floor/model.ts'
import type { MeetingPlan } from '#shared/floor/plan.ts'
import { accessIdOf, type AccessCard } from '#shared/protocol/http.ts'
import type { Code } from '#shared/protocol/codes.ts'
import type { SubmitReply } from '#shared/protocol/messages.ts'
import type { Accesses, Holder } from '#server/access/accesses.ts'
import { holdersOf } from '#server/access/holders.ts'
import type { Meetings } from './meetings.ts'

export type Created = { ok: true; meetingId: string; accesses: AccessCard[] } | { ok: false; code: Code }

export interface CreatingParts {
  meetings: Meetings
  accesses: Accesses
  now: () => number
}

/**
 * A new meeting with an access for each who takes part. The codes come first: a server that is killed in between leaves
 * codes of no meeting, never a meeting that nobody can enter. Rejects with `StoreAway`.
 */
export async function createMeeting(parts: CreatingParts, plan: MeetingPlan, actor: Actor): Promise<Created> {
  return create(parts, plan, actor, () => true)
}

/** The same with one code, of its secretariat, which is told to nobody: the others are issued with their cards. */
export async function createWithoutCards(parts: CreatingParts, plan: MeetingPlan, actor: Actor): Promise<Created> {
  return create(parts, plan, actor, ({ role }) => role === 'secretariat')
}

async function create(parts: CreatingParts, plan: MeetingPlan, actor: Actor, isGiven: (holder: Holder) => boolean): Promise<Created> {
  const meetingId = newMeetingId()
  const accesses = await Promise.all(holdersOf(plan).filter(isGiven).map(holder => parts.accesses.issue(meetingId, holder)))
  const reply = await beginLog(parts, meetingId, plan, actor)
  return reply.ok ? { ok: true, meetingId, accesses } : { ok: false, code: reply.code }
}

/** The first entry of a meeting, through the one path of data; of several who try, one succeeds. */
export async function beginLog({ meetings, now }: CreatingParts, meetingId: string, plan: MeetingPlan, actor: Actor): Promise<SubmitReply> {
  const open = await meetings.prepare(meetingId)
  return open.submit({ command: { type: 'createMeeting', plan }, actor, commandId: `create.${randomBytes(12).toString('base64url')}`, issuedAt: now() })
}

/** New codes for everybody of a meeting but those who were revoked: that was decided by its secretariat. */
export async function renewAll(accesses: Accesses, meetingId: string, plan: MeetingPlan): Promise<AccessCard[]> {
  const revoked = new Set((await accesses.those(meetingId, holdersOf(plan).map(accessIdOf))).filter(({ codeHash }) => codeHash === null).map(({ accessId }) => accessId))
  return Promise.all(holdersOf(plan).filter(holder => !revoked.has(accessIdOf(holder))).map(holder => accesses.issue(meetingId, holder)))
}

const newMeetingId = (): string => `m${randomBytes(6).toString('hex')}`
