import { createMeetingBody, type CreateMeetingReply } from '#shared/protocol/http.ts'
import { inNormalForm } from '#server/inNormalForm.ts'
import { createMeeting, type CreatingParts } from '#server/meetings/createMeeting.ts'
import { answerNo } from './answering.ts'
import { askerOf, type Routes } from './routes.ts'

/** POST /api/meetings: a new meeting, by a secretariat. */
export function meetingRoutes(routes: Routes, parts: CreatingParts): void {
  routes.on('POST /api/meetings', ...routes.body({ limit: '2mb', reviver: inNormalForm }), async (request, response) => {
    const body = createMeetingBody.safeParse(request.body)
    if (!body.success) return answerNo(response, 'malformed')
    const created = await createMeeting(parts, body.data.plan, askerOf(response).actor)
    if (!created.ok) return answerNo(response, created.code)
    const reply: CreateMeetingReply = { meetingId: created.meetingId, accesses: created.accesses }
    response.status(201).json(reply)
  })
}
