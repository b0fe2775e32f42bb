import { randomBytes } from 'node:crypto'
import type { Actor } from '#shared/floor/model.ts'
import type { MeetingPlan } from '#shared/floor/plan.ts'
import type { AccessCard } from '#shared/protocol/http.ts'
import type { Code } from '#shared/protocol/codes.ts'
import type { Accesses } from '#server/access/accesses.ts'
import type { Meetings } from './meetings.ts'

export type Created = { ok: true; meetingId: string; accesses: AccessCard[] } | { ok: false; code: Code }

/** A new meeting through the one path of data, with an access for each who takes part. Rejects with `StoreAway`. */
export async function createMeeting(parts: { meetings: Meetings; accesses: Accesses; now: () => number }, plan: MeetingPlan, actor: Actor, meetingId = newMeetingId()): Promise<Created> {
  const open = await parts.meetings.prepare(meetingId)
  const commandId = `create.${randomBytes(12).toString('base64url')}`
  const reply = await open.submit({ command: { type: 'createMeeting', plan }, actor, commandId, issuedAt: parts.now() })
  if (!reply.ok) return { ok: false, code: reply.code }
  return { ok: true, meetingId, accesses: await issueAll(parts.accesses, meetingId, plan) }
}

/** New codes for everybody of a meeting; those issued before stop working. */
export async function issueAll(accesses: Accesses, meetingId: string, plan: MeetingPlan): Promise<AccessCard[]> {
  const cards: AccessCard[] = []
  for (const role of ['chair', 'secretariat', 'screen'] as const) cards.push(await accesses.issue(meetingId, { role, delegationId: null }))
  const delegations = await Promise.all(plan.delegations.map(({ id }) => accesses.issue(meetingId, { role: 'delegation', delegationId: id })))
  return [...cards, ...delegations]
}

const newMeetingId = (): string => `m${randomBytes(6).toString('hex')}`
