import { signInBody, windowPath, type SignInReply } from '#shared/protocol/http.ts'
import type { Access } from '#server/access/accesses.ts'
import { signBrowserIn, type SigningInParts } from '#server/access/signingIn.ts'
import { accessOf } from '#server/sockets/addresses.ts'
import { answerNo, answerTooMany } from './answering.ts'
import { browserOf } from './browserOf.ts'
import type { DoorLimits } from './doorLimits.ts'
import { jsonBody } from './jsonBody.ts'
import type { Routes } from './routes.ts'
import type { Trust } from './trust.ts'

/** All who have hung up before they were answered count together. */
const NOWHERE = '::'

interface Parts extends SigningInParts {
  doorLimits: DoorLimits
  trust: Trust
}

/**
 * POST /api/sign-in: a code for a cookie. The code is looked at before any limit: a right one opens its window whoever else
 * tries wrong ones from the same address. One that is unknown, revoked or of a meeting that is over is answered alike.
 */
export function signInRoutes(routes: Routes, parts: Parts): void {
  const { doorLimits, trust } = parts
  routes.on('POST /api/sign-in', jsonBody({ limit: '4kb' }), async (request, response) => {
    const browser = browserOf(request, trust)
    const body = signInBody.safeParse(request.body)
    if (!body.success) return answerNo(response, 'malformed')
    const access = await openedBy(body.data.code, parts)
    const waitMs = await (access === null ? doorLimits.waitAfterWrongCode(browser.address ?? NOWHERE) : doorLimits.waitForSignIn(accessOf(access.meetingId, access.accessId)))
    if (waitMs > 0) return answerTooMany(response, waitMs)
    if (access === null) return answerNo(response, 'wrong-code')
    const { meetingId, accessId } = access
    response.setHeader('Set-Cookie', await signBrowserIn(parts, access, browser))
    response.json({ meetingId, accessId, path: windowPath(meetingId, accessId) } satisfies SignInReply)
  })
}

async function openedBy(code: string, { accesses, expiry }: Parts): Promise<Access | null> {
  const access = await accesses.byCode(code)
  return access === null || (await expiry.isCodeOver(access)) ? null : access
}
