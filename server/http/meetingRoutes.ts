import type { RequestHandler, Response } from 'express'
import { createMeetingBody, type CreateMeetingReply } from '#shared/protocol/http.ts'
import type { Access } from '#server/access/accesses.ts'
import { signBrowserIn, type Browser, type SigningInParts } from '#server/access/signingIn.ts'
import { inNormalForm } from '#server/inNormalForm.ts'
import { createMeeting, createWithoutCards, type CreatingParts } from '#server/meetings/createMeeting.ts'
import { answerNo, answerTooMany } from './answering.ts'
import { browserOf } from './browserOf.ts'
import type { DoorLimits } from './doorLimits.ts'
import { askerOf, type Routes } from './routes.ts'
import type { Trust } from './trust.ts'

interface Parts extends SigningInParts, CreatingParts {
  doorLimits: DoorLimits
  trust: Trust
}

/** POST /api/meetings: a new meeting, by a secretariat. */
export function meetingRoutes(routes: Routes, parts: Parts): void {
  routes.on('POST /api/meetings', notTooMany(parts.doorLimits), ...routes.body({ limit: '2mb', reviver: inNormalForm }), async (request, response) => {
    const browser = browserOf(request, parts.trust)
    const body = createMeetingBody.safeParse(request.body)
    if (!body.success) return answerNo(response, 'malformed')
    const { plan, cards = true, commandId = null } = body.data
    const asker = askerOf(response)
    const created = await (cards ? createMeeting(parts, plan, asker.actor) : createWithoutCards(parts, plan, asker, commandId))
    if (!created.ok) return answerNo(response, created.code)
    const { meetingId, accesses } = created
    if (!cards) await signCreatorIn(parts, meetingId, browser, response)
    const reply: CreateMeetingReply = { meetingId, accesses: cards ? accesses : [] }
    response.status(201).json(reply)
  })
}

/**
 * Nobody has a code of the new meeting, so whoever made it is let in: by the same browser, as another device of no other meeting.
 * Also when it is sent again, for its answer may have been lost; but not once the access was renewed, revoked or signed out,
 * nor any device of it: this may be the one.
 */
async function signCreatorIn(parts: Parts, meetingId: string, browser: Browser, response: Response): Promise<void> {
  const access = await parts.accesses.find(meetingId, 'secretariat')
  if (access !== null && isAsMade(access) && !(await parts.devices.isOneOut(access))) response.setHeader('Set-Cookie', await signBrowserIn(parts, access, browser))
}

/** Each change of an access is another generation. */
const isAsMade = ({ codeHash, generation }: Access): boolean => codeHash !== null && generation === 1

/** Asked before a plan is read, which may be long. */
function notTooMany(doorLimits: DoorLimits): RequestHandler {
  return async (_request, response, next) => {
    const waitMs = await doorLimits.waitForNewMeeting()
    if (waitMs > 0) answerTooMany(response, waitMs)
    else next()
  }
}
