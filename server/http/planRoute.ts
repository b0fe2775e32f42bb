import { planReply, putPlanBody } from '#shared/protocol/desk.ts'
import type * as z from 'zod/mini'
import { inNormalForm } from '#server/inNormalForm.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import { preparedAs } from '#server/meetings/preparedAs.ts'
import { answerNo } from './answering.ts'
import { askerOf, type Routes } from './routes.ts'

/**
 * GET of what was prepared of a meeting, for another like it. PUT of its plan: `changePlan`, through the one path of data; by
 * http, for a plan may be longer than a message on a line.
 */
export function planRoute(routes: Routes, { meetings }: { meetings: Meetings }): void {
  routes.on('GET /api/meetings/:meetingId/plan', async (_request, response) => {
    const open = await meetings.find(askerOf(response).meetingId)
    const plan = open === null ? null : preparedAs(open.standing)
    if (plan === null) answerNo(response, 'unknown-meeting')
    else response.json({ plan } satisfies z.infer<typeof planReply>)
  })
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
