import { createHash, randomBytes } from 'node:crypto'
import { decide } from '#shared/floor/decide.ts'
import { emptyMeeting, type Actor } from '#shared/floor/model.ts'
import type { MeetingPlan } from '#shared/floor/plan.ts'
import { accessIdOf, type AccessCard } from '#shared/protocol/http.ts'
import type { Code } from '#shared/protocol/codes.ts'
import type { SubmitReply } from '#shared/protocol/messages.ts'
import type { Accesses, Holder } from '#server/access/accesses.ts'
import { holdersOf } from '#server/access/holders.ts'
import type { Meetings } from './meetings.ts'
import type { OpenMeeting } from './openMeeting.ts'
import { digestOf, sha256 } from './sealing.ts'
import type { Standing } from './standing.ts'

export type Created = { ok: true; meetingId: string; accesses: AccessCard[] } | { ok: false; code: Code }

export interface CreatingParts {
  meetings: Meetings
  accesses: Accesses
  now: () => number
}

/** By which access of which meeting it is asked. */
interface Asker {
  meetingId: string
  accessId: string
  actor: Actor
}

/**
 * A new meeting with an access for each who takes part. The codes come before its first entry: a server that is killed in between leaves
 * codes of no meeting, never a meeting that nobody can enter. A plan that the rules refuse leaves nothing. Rejects with `StoreAway`.
 */
export async function createMeeting(parts: CreatingParts, plan: MeetingPlan, actor: Actor): Promise<Created> {
  return create(parts, plan, actor, () => true)
}

/**
 * The same with one code, of its secretariat, which is told to nobody: the others are issued with their cards. Of a press that
 * has an id it is made once, however often that is sent: its own id follows from whose press it was.
 */
export async function createWithoutCards(parts: CreatingParts, plan: MeetingPlan, asker: Asker, pressId: string | null): Promise<Created> {
  const { actor } = asker
  if (pressId === null) return create(parts, plan, actor, ({ role }) => role === 'secretariat')
  const meetingId = idOfPress(asker, pressId)
  const made = await parts.meetings.find(meetingId)
  const commandId = `create.${pressId}`
  if (made !== null) return isMadeBy(made, { plan, actor, commandId }) ? { ok: true, meetingId, accesses: [] } : { ok: false, code: 'id-reused' }
  const no = refusalOf(plan, actor, parts.now())
  if (no !== null) return { ok: false, code: no }
  await parts.accesses.issueOnce(meetingId, { role: 'secretariat', delegationId: null }) // a session that was opened by another sending stays
  const reply = await beginLog(parts, meetingId, plan, actor, commandId)
  return reply.ok ? { ok: true, meetingId, accesses: [] } : { ok: false, code: reply.code }
}

async function create(parts: CreatingParts, plan: MeetingPlan, actor: Actor, isGiven: (holder: Holder) => boolean): Promise<Created> {
  const no = refusalOf(plan, actor, parts.now())
  if (no !== null) return { ok: false, code: no }
  const meetingId = newMeetingId()
  const accesses = await Promise.all(holdersOf(plan).filter(isGiven).map(holder => parts.accesses.issue(meetingId, holder)))
  const reply = await beginLog(parts, meetingId, plan, actor)
  return reply.ok ? { ok: true, meetingId, accesses } : { ok: false, code: reply.code }
}

/** What the rules say of a meeting by this plan; null where they take it. They are asked again by its first entry. */
function refusalOf(plan: MeetingPlan, actor: Actor, at: number): Code | null {
  const decision = decide(emptyMeeting('new'), { type: 'createMeeting', plan }, { actor, at, receivedAt: at, commandId: 'new', version: 1, head: '', commitment: '', hash: sha256 })
  return decision.ok ? null : decision.refusal.code
}

/** Longer than a receipt is kept: the first entry says by which press of which device the meeting was made, and of what. */
function isMadeBy({ standing }: OpenMeeting, { plan, actor, commandId }: { plan: MeetingPlan; actor: Actor; commandId: string }): boolean {
  const first = standing.entries[0]?.origin.value
  return first?.commandId === commandId && first.actor.device === actor.device && first.digest === digestOf({ type: 'createMeeting', plan })
}

/** The first entry of a meeting, through the one path of data; of several who try, one succeeds. One that came to nothing is let go. */
export async function beginLog({ meetings, now }: CreatingParts, meetingId: string, plan: MeetingPlan, actor: Actor, commandId = `create.${randomBytes(12).toString('base64url')}`): Promise<SubmitReply> {
  const open = await meetings.prepare(meetingId)
  const reply = await open.submit({ command: { type: 'createMeeting', plan }, actor, commandId, issuedAt: now() })
  if (open.standing.meeting.plan === null) await meetings.letGo(meetingId)
  return reply
}

/** New codes for everybody of a meeting but those who were revoked: that was decided by its secretariat. */
export async function renewAll(accesses: Accesses, { meetingId, reached }: Standing, plan: MeetingPlan): Promise<AccessCard[]> {
  const revoked = new Set((await accesses.those(meetingId, holdersOf(plan).map(accessIdOf))).filter(({ codeHash }) => codeHash === null).map(({ accessId }) => accessId))
  return Promise.all(holdersOf(plan).filter(holder => !revoked.has(accessIdOf(holder))).map(holder => accesses.issue(meetingId, holder, reached)))
}

/** Of another device, or by another access, the same id is another press. */
const idOfPress = ({ meetingId, accessId, actor: { device } }: Asker, pressId: string): string =>
  `m${createHash('sha256').update(JSON.stringify([meetingId, accessId, device, pressId])).digest('hex').slice(0, 16)}`

const newMeetingId = (): string => `m${randomBytes(6).toString('hex')}`
