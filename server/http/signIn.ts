import { json, Router } from 'express'
import { signInBody, windowPath, type SignInReply } from '#shared/protocol/http.ts'
import type { Doors } from '#server/access/authenticate.ts'
import { answerNo, fromHere } from './answering.ts'

/** POST /api/sign-in: a code for a cookie. */
export function signInRoutes({ accesses, sessions }: Doors): Router {
  const router = Router()
  router.post('/sign-in', fromHere, json({ limit: '4kb' }), async (request, response) => {
    const body = signInBody.safeParse(request.body)
    if (!body.success) return answerNo(response, 'malformed')
    const access = await accesses.byCode(body.data.code)
    if (access === null) return answerNo(response, 'wrong-code')
    const { meetingId, accessId } = access
    const reply: SignInReply = { meetingId, accessId, path: windowPath(meetingId, accessId) }
    const { cookie, origin } = request.headers
    response.setHeader('Set-Cookie', [await sessions.open(access, cookie, origin?.startsWith('https:')), ...sessions.dropOldest(cookie)])
    response.json(reply)
  })
  return router
}
