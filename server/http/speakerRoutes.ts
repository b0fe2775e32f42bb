import { Router, type RequestHandler, type Response } from 'express'
import type { Actor } from '#shared/floor/model.ts'
import { mayGive } from '#shared/floor/permissions.ts'
import { id } from '#shared/floor/scalars.ts'
import { deleteSpeakerBody, putSpeakerBody } from '#shared/protocol/http.ts'
import type { SubmitReply } from '#shared/protocol/messages.ts'
import { inNormalForm } from '#server/inNormalForm.ts'
import type { Doors } from '#server/access/authenticate.ts'
import type { Speakers } from '#server/documents/speakers.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import { accessOf } from '#server/sockets/addresses.ts'
import type { Limits } from '#server/sockets/limits.ts'
import { answerNo, fromHere } from './answering.ts'
import { byAccess } from './byAccess.ts'
import { jsonBody } from './jsonBody.ts'

const ROUTE = '/meetings/:meetingId/requests/:requestId/speaker'
/** Two lines of 300 characters, of up to six bytes each as JSON may write them, and what goes with them. */
const MOST_BYTES = '6kb'

/** Who asks, about which request. */
interface Asked {
  open: OpenMeeting
  requestId: string
  actor: Actor
}

interface Parts extends Doors {
  meetings: Meetings
  limits: Limits
  speakers: Speakers
}

/** GET, PUT and DELETE of the speaker of a request (I11). The header says by which access, before a body is read. */
export function speakerRoutes(parts: Parts): Router {
  const router = Router()
  const { speakers } = parts
  router.use(ROUTE, (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store')
    next()
  })
  const asked = askedBy(parts)
  router.get(ROUTE, fromHere, asked, async (_request, response) => {
    const { open, requestId, actor } = askedOf(response)
    const found = await speakers.read(open, requestId, actor)
    if (found === null) return answerNo(response, 'not-found')
    response.json(found)
  })
  router.put(ROUTE, fromHere, asked, mayWrite, jsonBody({ limit: MOST_BYTES, reviver: inNormalForm }), async (request, response) => {
    const body = putSpeakerBody.safeParse(request.body)
    if (!body.success) return answerNo(response, 'malformed')
    const { open, ...press } = askedOf(response)
    const { speaker, ...given } = body.data
    answer(response, await speakers.write(open, { ...press, ...given }, speaker))
  })
  router.delete(ROUTE, fromHere, asked, mayWrite, jsonBody({ limit: MOST_BYTES }), async (request, response) => {
    const body = deleteSpeakerBody.safeParse(request.body)
    if (!body.success) return answerNo(response, 'malformed')
    const { open, ...press } = askedOf(response)
    answer(response, await speakers.delete(open, { ...press, ...body.data }))
  })
  return router
}

/** A session of this meeting, not too often, and a meeting that is there. */
function askedBy({ meetings, limits, ...doors }: Parts): RequestHandler {
  return async (request, response, next) => {
    const requestId = id.safeParse(request.params['requestId'])
    const asker = await byAccess(doors, request)
    if (asker === null || asker.meetingId !== request.params['meetingId']) return answerNo(response, 'no-session')
    const { meetingId, accessId, actor } = asker
    if (!(await limits.mayAskHttp(accessOf(meetingId, accessId), actor))) return answerNo(response, 'too-many')
    const open = await meetings.find(meetingId)
    if (open === null || !requestId.success) return answerNo(response, 'not-found')
    response.locals['asked'] = { open, requestId: requestId.data, actor } satisfies Asked
    next()
  }
}

const askedOf = (response: Response): Asked => response.locals['asked'] as Asked

const mayWrite: RequestHandler = (_request, response, next) => {
  if (mayGive(askedOf(response).actor.role, 'noteDocument')) next()
  else answerNo(response, 'not-permitted')
}

function answer(response: Response, reply: SubmitReply): void {
  if (reply.ok) response.json({ version: reply.version })
  else answerNo(response, reply.code)
}
