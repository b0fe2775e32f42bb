import type { Meeting } from '#shared/floor/model.ts'
import type { MeetingPlan } from '#shared/floor/plan.ts'
import { currentSegment } from '#shared/floor/reading.ts'
import { deskMeetingsReply, type DeskMeeting } from '#shared/protocol/desk.ts'
import { statementOf } from '#shared/protocol/publicStateOf.ts'
import type * as z from 'zod/mini'
import { enteredBy, type Doors } from '#server/access/authenticate.ts'
import type { Archive } from '#server/documents/archive.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import { answerNo, answerTooMany, fromHere, notKept } from './answering.ts'
import type { DoorLimits } from './doorLimits.ts'
import { askerOf, type Routes } from './routes.ts'
import type { Trust } from './trust.ts'
import { addressOf } from './wayOf.ts'

interface Parts extends Doors {
  meetings: Meetings
  archive: Archive
  doorLimits: DoorLimits
  trust: Trust
  now: () => number
}

/** The meetings of a secretariat, side by side: those of which this browser holds a session. It says which by its cookies, not by the header. */
export function deskRoutes(routes: Routes, parts: Parts): void {
  routes.on('GET /api/desk/meetings', fromHere, notKept, async (request, response) => {
    const waitMs = await parts.doorLimits.waitForDesk(addressOf(request, parts.trust))
    if (waitMs > 0) return answerTooMany(response, waitMs)
    const { cookie } = request.headers
    const held = await parts.sessions.meetingsOf(cookie, 'secretariat')
    const found = await Promise.all(held.map(meetingId => meetingOf(parts, cookie, meetingId)))
    response.json({ meetings: found.filter(one => one !== null) } satisfies z.infer<typeof deskMeetingsReply>)
  })

  routes.on('PUT /api/meetings/:meetingId/archive', async (_request, response) => {
    const { meetingId, accessId, actor: { device } } = askerOf(response)
    const phase = (await parts.meetings.find(meetingId))?.standing.meeting.phase.name
    // Over, or called off: what is under way stands among the others.
    if (phase === 'open' || phase === 'suspended') return answerNo(response, 'already-open')
    await parts.archive.add(meetingId, { accessId, device }, parts.now())
    response.json({ ok: true })
  })
  routes.on('DELETE /api/meetings/:meetingId/archive', async (_request, response) => {
    await parts.archive.remove(askerOf(response).meetingId)
    response.json({ ok: true })
  })
}

/** Null: a session that is over, or a meeting that is not there. */
async function meetingOf(parts: Parts, cookies: string | undefined, meetingId: string): Promise<DeskMeeting | null> {
  if ((await enteredBy(parts, cookies, meetingId, 'secretariat')) === null) return null
  const [open, isArchived] = await Promise.all([parts.meetings.find(meetingId), parts.archive.has(meetingId)])
  const meeting = open?.standing.meeting
  return meeting === undefined || meeting.plan === null ? null : { ...preparedOf(meeting, meeting.plan), ...standOf(meeting), isArchived }
}

function preparedOf({ meetingId }: Meeting, { title, isRehearsal, place, timeZone, plannedStartAt, hardEndAt, delegations }: MeetingPlan) {
  return { meetingId, title, isRehearsal, place, timeZone, plannedStartAt, hardEndAt, delegations: delegations.length }
}

/** How it stands now. A secretariat sees all of its meetings: nothing of it is veiled here. */
function standOf(meeting: Meeting) {
  const { phase, floor, rows } = meeting
  return {
    phase: phase.name, openedAt: phase.openedAt, closedAt: phase.closedAt, endsAt: phase.hardEndAt,
    segment: currentSegment(meeting)?.title ?? null, floor: floor === null ? null : statementOf(meeting, floor), onList: rows.length,
  }
}
