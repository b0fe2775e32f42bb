import type { RequestHandler } from 'express'
import { createMeetingBody, type CreateMeetingReply } from '#shared/protocol/http.ts'
import { inNormalForm } from '#server/inNormalForm.ts'
import { createMeeting, type CreatingParts } from '#server/meetings/createMeeting.ts'
import { answerNo, answerTooMany } from './answering.ts'
import type { DoorLimits } from './doorLimits.ts'
import { askerOf, type Routes } from './routes.ts'

interface Parts extends CreatingParts {
  doorLimits: DoorLimits
}

/** POST /api/meetings: a new meeting, by a secretariat. */
export function meetingRoutes(routes: Routes, parts: Parts): void {
  routes.on('POST /api/meetings', notTooMany(parts.doorLimits), ...routes.body({ limit: '2mb', reviver: inNormalForm }), async (request, response) => {
    const body = createMeetingBody.safeParse(request.body)
    if (!body.success) return answerNo(response, 'malformed')
    const created = await createMeeting(parts, body.data.plan, askerOf(response).actor)
    if (!created.ok) return answerNo(response, created.code)
    const reply: CreateMeetingReply = { meetingId: created.meetingId, accesses: created.accesses }
    response.status(201).json(reply)
  })
}

/** Asked before a plan is read, which may be long. */
function notTooMany(doorLimits: DoorLimits): RequestHandler {
  return async (_request, response, next) => {
    const waitMs = await doorLimits.waitForNewMeeting()
    if (waitMs > 0) answerTooMany(response, waitMs)
    else next()
  }
}
