import { json, Router } from 'express'
import * as z from 'zod'
import { ACCESS_HEADER, createMeetingBody, type CreateMeetingReply } from '#shared/protocol/http.ts'
import { mayGive } from '#shared/floor/permissions.ts'
import { id } from '#shared/floor/scalars.ts'
import { authenticate, type Doors } from '#server/access/authenticate.ts'
import { createMeeting } from '#server/meetings/createMeeting.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import { answerNo, fromHere } from './answering.ts'

const asHeader = z.string().transform(text => text.split('/')).pipe(z.tuple([id, id]))

/** POST /api/meetings: a new meeting, by a secretariat. The header says by which access, before the body is read. */
export function meetingRoutes(parts: Doors & { meetings: Meetings; now: () => number }): Router {
  const router = Router()
  router.post('/meetings', fromHere, async (request, response, next) => {
    const as = asHeader.safeParse(request.headers[ACCESS_HEADER])
    const actor = as.success ? await authenticate(parts, request.headers.cookie, ...as.data) : null
    if (actor === null) return answerNo(response, 'no-session')
    if (!mayGive(actor.role, 'createMeeting')) return answerNo(response, 'not-permitted')
    response.locals['actor'] = actor
    next()
  }, json({ limit: '2mb' }), async (request, response) => {
    const body = createMeetingBody.safeParse(request.body)
    if (!body.success) return answerNo(response, 'malformed')
    const created = await createMeeting(parts, body.data.plan, response.locals['actor'])
    if (!created.ok) return answerNo(response, created.code)
    const reply: CreateMeetingReply = { meetingId: created.meetingId, accesses: created.accesses }
    response.status(201).json(reply)
  })
  return router
}
