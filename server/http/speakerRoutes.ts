import type { RequestHandler, Response } from 'express'
import type { Actor } from '#shared/floor/model.ts'
import { id } from '#shared/floor/scalars.ts'
import { deleteSpeakerBody, putSpeakerBody } from '#shared/protocol/http.ts'
import type { SubmitReply } from '#shared/protocol/messages.ts'
import { inNormalForm } from '#server/inNormalForm.ts'
import type { Speakers } from '#server/documents/speakers.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import { answerNo } from './answering.ts'
import { askerOf, type Routes } from './routes.ts'

/** Two lines of 300 characters, of up to six bytes each as JSON may write them, and what goes with them. */
const MOST_BYTES = '6kb'

/** Who asks, about which request. */
interface Asked {
  open: OpenMeeting
  requestId: string
  actor: Actor
}

interface Parts {
  meetings: Meetings
  speakers: Speakers
}

/** GET, PUT and DELETE of the speaker of a request (I11). */
export function speakerRoutes(routes: Routes, { meetings, speakers }: Parts): void {
  const asked = askedBy(meetings)
  routes.on('GET /api/meetings/:meetingId/requests/:requestId/speaker', asked, async (_request, response) => {
    const { open, requestId, actor } = askedOf(response)
    const found = await speakers.read(open, requestId, actor)
    if (found === null) return answerNo(response, 'not-found')
    response.json(found)
  })
  routes.on('PUT /api/meetings/:meetingId/requests/:requestId/speaker', asked, ...routes.body({ limit: MOST_BYTES, reviver: inNormalForm }), async (request, response) => {
    const body = putSpeakerBody.safeParse(request.body)
    if (!body.success) return answerNo(response, 'malformed')
    const { open, ...press } = askedOf(response)
    const { speaker, ...given } = body.data
    answer(response, await speakers.write(open, { ...press, ...given }, speaker))
  })
  routes.on('DELETE /api/meetings/:meetingId/requests/:requestId/speaker', asked, ...routes.body({ limit: MOST_BYTES }), async (request, response) => {
    const body = deleteSpeakerBody.safeParse(request.body)
    if (!body.success) return answerNo(response, 'malformed')
    const { open, ...press } = askedOf(response)
    answer(response, await speakers.delete(open, { ...press, ...body.data }))
  })
}

/** A meeting that is there, and what is the id of a request. */
function askedBy(meetings: Meetings): RequestHandler {
  return async (request, response, next) => {
    const requestId = id.safeParse(request.params['requestId'])
    const { meetingId, actor } = askerOf(response)
    const open = await meetings.find(meetingId)
    if (open === null || !requestId.success) return answerNo(response, 'not-found')
    response.locals['asked'] = { open, requestId: requestId.data, actor } satisfies Asked
    next()
  }
}

const askedOf = (response: Response): Asked => response.locals['asked'] as Asked

function answer(response: Response, reply: SubmitReply): void {
  if (reply.ok) response.json({ version: reply.version })
  else answerNo(response, reply.code)
}
