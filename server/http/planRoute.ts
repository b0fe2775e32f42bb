import { putPlanBody } from '#shared/protocol/desk.ts'
import { inNormalForm } from '#server/inNormalForm.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import { answerNo } from './answering.ts'
import { askerOf, type Routes } from './routes.ts'

/** PUT of the plan of a meeting: `changePlan`, through the one path of data. By http, for a plan may be longer than a message on a line. */
export function planRoute(routes: Routes, { meetings }: { meetings: Meetings }): void {
  routes.on('PUT /api/meetings/:meetingId/plan', ...routes.body({ limit: '2mb', reviver: inNormalForm }), async (request, response) => {
    const body = putPlanBody.safeParse(request.body)
    if (!body.success) return answerNo(response, 'malformed')
    const { meetingId, actor } = askerOf(response)
    const open = await meetings.find(meetingId)
    if (open === null) return answerNo(response, 'unknown-meeting')
    const { plan, seen, ...press } = body.data
    const reply = await open.submit({ command: { type: 'changePlan', plan, seen }, actor, ...press })
    if (reply.ok) response.json({ version: reply.version })
    else answerNo(response, reply.code)
  })
}
