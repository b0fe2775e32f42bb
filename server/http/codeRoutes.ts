import type { Request, Response } from 'express'
import { id } from '#shared/floor/scalars.ts'
import { issueCodesBody, type IssueCodesReply } from '#shared/protocol/doors.ts'
import { accessIdOf, type AccessCard } from '#shared/protocol/http.ts'
import type { Author, Holder, LogPoint } from '#server/access/accesses.ts'
import { holdersOf } from '#server/access/holders.ts'
import { signBrowserIn, type SigningInParts } from '#server/access/signingIn.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import { answerNo } from './answering.ts'
import { browserOf } from './browserOf.ts'
import { askerOf, type Routes } from './routes.ts'
import type { Trust } from './trust.ts'

/** The codes of a meeting: new ones for one access or for several, none for another. */
export function codeRoutes(routes: Routes, parts: SigningInParts & { meetings: Meetings; trust: Trust }): void {
  const { accesses, devices } = parts

  routes.on('POST /api/meetings/:meetingId/accesses/:accessId/code', async (request, response) => {
    const { holders: [holder], after } = await holdersNamed(response, [request.params['accessId']])
    if (holder === undefined) return answerNo(response, 'not-found')
    response.json((await issue(request, response, holder, after)) satisfies AccessCard)
  })
  routes.on('POST /api/meetings/:meetingId/codes', ...routes.body({ limit: '16kb' }), async (request, response) => {
    const body = issueCodesBody.safeParse(request.body)
    if (!body.success) return answerNo(response, 'malformed')
    const { holders, after } = await holdersNamed(response, body.data.accessIds)
    const cards = await Promise.all(holders.map(holder => issue(request, response, holder, after)))
    response.json({ cards } satisfies IssueCodesReply)
  })
  routes.on('DELETE /api/meetings/:meetingId/accesses/:accessId/code', async (request, response) => {
    const { meetingId, accessId: own } = askerOf(response)
    const accessId = id.safeParse(request.params['accessId']).data
    if (accessId === own) return answerNo(response, 'not-permitted') // nobody could give it back
    if (accessId === undefined || !(await accesses.revoke(meetingId, accessId, authorOf(response)))) return answerNo(response, 'not-found')
    response.json({ ok: true })
  })

  /** Those of the meeting that have one of these accesses, whether or not there was ever a code of it, and after which entry of its log. */
  async function holdersNamed(response: Response, accessIds: readonly unknown[]): Promise<{ holders: Holder[]; after: LogPoint | null }> {
    const standing = (await parts.meetings.find(askerOf(response).meetingId))?.standing
    const plan = standing?.meeting.plan
    return { holders: plan ? holdersOf(plan).filter(holder => accessIds.includes(accessIdOf(holder))) : [], after: standing?.reached ?? null }
  }

  async function issue(request: Request, response: Response, holder: Holder, after: LogPoint | null): Promise<AccessCard> {
    const { meetingId, accessId, actor } = askerOf(response)
    const before = accessIdOf(holder) === accessId ? await accesses.find(meetingId, accessId) : null
    const person = before === null ? null : ((await devices.list(before)).find(({ device }) => device === actor.device)?.person ?? null)
    const { card, access } = await accesses.renew(meetingId, holder, { by: authorOf(response), after })
    // Whoever renews their own code does not shut themselves out: only all others who had the old one.
    if (before !== null) response.setHeader('Set-Cookie', await signBrowserIn(parts, access, browserOf(request, parts.trust), person))
    return card
  }
}

function authorOf(response: Response): Author {
  const { accessId, actor: { device } } = askerOf(response)
  return { accessId, device }
}
