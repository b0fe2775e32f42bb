import type { Request, Response } from 'express'
import type { Actor } from '#shared/floor/model.ts'
import { id } from '#shared/floor/scalars.ts'
import { deleteSpeakerBody } from '#shared/protocol/http.ts'
import type { SubmitReply } from '#shared/protocol/messages.ts'
import { putTextQuery } from '#shared/protocol/textQuery.ts'
import { MOST_TEXT_BYTES, TEXT_TYPES } from '#shared/protocol/texts.ts'
import type { Doors } from '#server/access/authenticate.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import { accessOf } from '#server/sockets/addresses.ts'
import type { Limits } from '#server/sockets/limits.ts'
import { networkOf } from '#server/limits/networkOf.ts'
import type { Text } from '#server/texts/keptTexts.ts'
import type { Texts } from '#server/texts/texts.ts'
import { MOST_TO_KNOWN, MOST_TO_OTHERS, TextsUnderWay } from '#server/texts/textsUnderWay.ts'
import { textType } from '#server/texts/textType.ts'
import { answerNo, answerTooMany, notKept } from './answering.ts'
import { byAccess } from './byAccess.ts'
import type { DoorLimits } from './doorLimits.ts'
import { askerOf, type Routes } from './routes.ts'
import { saysItsLength } from './saysItsLength.ts'
import { sendInPieces } from './sendInPieces.ts'
import type { Trust } from './trust.ts'
import { uploads } from './uploads.ts'
import { addressOf } from './wayOf.ts'

interface Parts extends Doors {
  meetings: Meetings
  texts: Texts
  limits: Limits
  doorLimits: DoorLimits
  trust: Trust
}

const EVERYBODY: Actor = { role: 'public', delegationId: null, device: 'public' }
const AGAIN_MS = 1000

/** GET, PUT and DELETE of the text of a statement (I16, I17). */
export function textRoutes(routes: Routes, parts: Parts): void {
  const { meetings, texts, limits } = parts
  const toKnown = new TextsUnderWay(texts, MOST_TO_KNOWN)
  const toOthers = new TextsUnderWay(texts, MOST_TO_OTHERS)
  routes.on('GET /api/meetings/:meetingId/requests/:requestId/text', notKept, async (request, response) => {
    const { actor, waitMs, reader } = await readerOf(parts, request)
    if (waitMs > 0) return answerTooMany(response, waitMs)
    const asked = await askedFor(meetings, request)
    const found = asked === null ? null : texts.find(asked.open, asked.requestId, actor)
    if (found === null) return answerNo(response, 'not-found')
    // The interpreters are not told that a text has changed: whoever reads one asks again, and is sent nothing while it has not.
    const etag = `"${found.mark}"`
    if (request.headers['if-none-match'] === etag) return void response.status(304).end()
    const taken = await (actor === EVERYBODY ? toOthers : toKnown).take(found.place, reader)
    if (taken === null) return answerNo(response, 'not-found')
    if (taken === 'locked') return answerNo(response, 'try-again')
    if (taken === 'busy') return answerTooMany(response, AGAIN_MS)
    try {
      await send(response, taken.text, etag)
    } finally {
      taken.leave()
    }
  })
  routes.on('PUT /api/meetings/:meetingId/requests/:requestId/text', saysItsLength, uploads(limits), ...routes.bytes(MOST_TEXT_BYTES), async (request, response) => {
    const query = putTextQuery.safeParse(request.query)
    const bytes: unknown = request.body
    const type = Buffer.isBuffer(bytes) ? await textType(bytes) : null
    if (!query.success || !Buffer.isBuffer(bytes) || type === null) return answerNo(response, 'malformed')
    const asked = await askedFor(meetings, request)
    if (asked === null) return answerNo(response, 'not-found')
    const { open, requestId } = asked
    answer(response, await texts.write(open, { requestId, actor: askerOf(response).actor, ...query.data }, { type, bytes }, () => !response.closed))
  })
  routes.on('DELETE /api/meetings/:meetingId/requests/:requestId/text', ...routes.body({ limit: '1kb' }), async (request, response) => {
    const body = deleteSpeakerBody.safeParse(request.body)
    if (!body.success) return answerNo(response, 'malformed')
    const asked = await askedFor(meetings, request)
    if (asked === null) return answerNo(response, 'not-found')
    const { open, requestId } = asked
    answer(response, await texts.delete(open, { requestId, actor: askerOf(response).actor, ...body.data }))
  })
}

/** Who reads: whoever has a session of this meeting, and else everybody, by their address; and how long they wait before they may, ms. */
async function readerOf(parts: Parts, request: Request): Promise<{ actor: Actor; waitMs: number; reader: string }> {
  const asker = await byAccess(parts, request)
  if (asker === null || asker.actor.role === 'public' || asker.meetingId !== request.params['meetingId']) {
    const address = addressOf(request, parts.trust)
    return { actor: EVERYBODY, waitMs: await parts.doorLimits.waitForText(address), reader: networkOf(address) }
  }
  const access = accessOf(asker.meetingId, asker.accessId)
  const isSoon = await parts.limits.mayAskHttp(access, asker.actor)
  return { actor: asker.actor, waitMs: isSoon ? 0 : AGAIN_MS, reader: access }
}

/** A meeting that is there, and what is the id of a request. */
async function askedFor(meetings: Meetings, { params }: Request): Promise<{ open: OpenMeeting; requestId: string } | null> {
  const [meetingId, requestId] = [id.safeParse(params['meetingId']), id.safeParse(params['requestId'])]
  const open = meetingId.success && requestId.success ? await meetings.find(meetingId.data) : null
  return open === null || !requestId.success ? null : { open, requestId: requestId.data }
}

/** To be kept as a file and to be run nowhere, whatever is in it. */
function send(response: Response, { type, bytes }: Text, etag: string): Promise<void> {
  const ending = type === 'plain' ? 'txt' : type
  response.set({ 'Content-Security-Policy': "sandbox; default-src 'none'", 'ETag': etag })
  response.attachment(`statement.${ending}`).set('Content-Type', TEXT_TYPES[type])
  return sendInPieces(response, bytes)
}

function answer(response: Response, reply: SubmitReply): void {
  if (reply.ok) response.json({ version: reply.version })
  else answerNo(response, reply.code)
}
