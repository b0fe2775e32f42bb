import { Router, type Request } from 'express'
import { signInBody, windowPath, type SignInReply } from '#shared/protocol/http.ts'
import type { Doors } from '#server/access/authenticate.ts'
import { accessOf } from '#server/sockets/addresses.ts'
import { answerNo, answerTooMany, fromHere } from './answering.ts'
import type { DoorLimits } from './doorLimits.ts'
import { jsonBody } from './jsonBody.ts'
import type { Trust } from './trust.ts'
import { addressOf, isOverTls } from './wayOf.ts'

interface Parts extends Doors {
  doorLimits: DoorLimits
  trust: Trust
}

/**
 * POST /api/sign-in: a code for a cookie. The code is looked at before any limit: a right one opens its window whoever else
 * tries wrong ones from the same address.
 */
export function signInRoutes({ accesses, sessions, doorLimits, trust }: Parts): Router {
  const router = Router()
  router.post('/sign-in', fromHere, jsonBody({ limit: '4kb' }), async (request, response) => {
    const body = signInBody.safeParse(request.body)
    if (!body.success) return answerNo(response, 'malformed')
    const access = await accesses.byCode(body.data.code)
    const waitMs = await (access === null ? doorLimits.waitAfterWrongCode(addressOf(request, trust)) : doorLimits.waitForSignIn(accessOf(access.meetingId, access.accessId)))
    if (waitMs > 0) return answerTooMany(response, waitMs)
    if (access === null) return answerNo(response, 'wrong-code')
    const { meetingId, accessId } = access
    const reply: SignInReply = { meetingId, accessId, path: windowPath(meetingId, accessId) }
    const { cookie } = request.headers
    response.setHeader('Set-Cookie', [await sessions.open(access, cookie, hasTls(request, trust)), ...sessions.dropOldest(cookie)])
    response.json(reply)
  })
  return router
}

/** Where no proxy is trusted to say, the page itself does: its origin is a browser's word. */
function hasTls(request: Request, trust: Trust): boolean {
  return isOverTls(request, trust) ?? request.headers.origin?.startsWith('https:') ?? false
}
