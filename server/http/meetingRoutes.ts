import { Router } from 'express'
import { createMeetingBody, type CreateMeetingReply } from '#shared/protocol/http.ts'
import { mayGive } from '#shared/floor/permissions.ts'
import { inNormalForm } from '#server/inNormalForm.ts'
import type { Doors } from '#server/access/authenticate.ts'
import { createMeeting } from '#server/meetings/createMeeting.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import { accessOf } from '#server/sockets/addresses.ts'
import type { Limits } from '#server/sockets/limits.ts'
import { answerNo, fromHere } from './answering.ts'
import { byAccess } from './byAccess.ts'
import { jsonBody } from './jsonBody.ts'

/** POST /api/meetings: a new meeting, by a secretariat. The header says by which access, before the body is read. */
export function meetingRoutes(parts: Doors & { meetings: Meetings; limits: Limits; now: () => number }): Router {
  const router = Router()
  router.post('/meetings', fromHere, async (request, response, next) => {
    const asker = await byAccess(parts, request)
    if (asker === null) return answerNo(response, 'no-session')
    if (!mayGive(asker.actor.role, 'createMeeting')) return answerNo(response, 'not-permitted')
    if (!(await parts.limits.mayAskHttp(accessOf(asker.meetingId, asker.accessId), asker.actor))) return answerNo(response, 'too-many')
    response.locals['actor'] = asker.actor
    next()
  }, jsonBody({ limit: '2mb', reviver: inNormalForm }), async (request, response) => {
    const body = createMeetingBody.safeParse(request.body)
    if (!body.success) return answerNo(response, 'malformed')
    const created = await createMeeting(parts, body.data.plan, response.locals['actor'])
    if (!created.ok) return answerNo(response, created.code)
    const reply: CreateMeetingReply = { meetingId: created.meetingId, accesses: created.accesses }
    response.status(201).json(reply)
  })
  return router
}
