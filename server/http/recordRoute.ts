import type { Request, RequestHandler, Response } from 'express'
import { id } from '#shared/floor/scalars.ts'
import { audienceOf, type Audience } from '#shared/floor/visibility.ts'
import { ACCESS_HEADER } from '#shared/protocol/http.ts'
import type { HeadReply } from '#shared/sync/record/headReply.ts'
import type { Doors } from '#server/access/authenticate.ts'
import { networkOf } from '#server/limits/networkOf.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import { accessOf } from '#server/sockets/addresses.ts'
import type { Limits } from '#server/sockets/limits.ts'
import { answerNo, answerTooMany, NOT_KEPT } from './answering.ts'
import { byAccess } from './byAccess.ts'
import type { DoorLimits } from './doorLimits.ts'
import { RecordsUnderWay } from './recordsUnderWay.ts'
import { recordText } from './recordText.ts'
import type { Routes } from './routes.ts'
import { sendInPieces } from './sendInPieces.ts'
import type { Trust } from './trust.ts'
import { addressOf } from './wayOf.ts'

interface Parts extends Doors {
  meetings: Meetings
  limits: Limits
  doorLimits: DoorLimits
  trust: Trust
}

const AGAIN_MS = 1000

const etagOf = ({ head }: { head: string }): string => `W/"${head}"`

/**
 * GET /api/meetings/ID/record.json: the log as far as its reader may see it, with hashes for all else. It needs no code, as
 * the hall's window needs none: without the header it is what everybody in the hall may see, by an access what that one may.
 * GET /api/meetings/ID/head: where the log ends, against which a record shows that its end was not cut off.
 */
export function recordRoutes(routes: Routes, parts: Parts): void {
  const { meetings } = parts
  const under: Record<Group, RecordsUnderWay> = { presiding: new RecordsUnderWay(), known: new RecordsUnderWay(), others: new RecordsUnderWay() }
  const record: RequestHandler = async (request, response) => {
    const open = await meetingOf(meetings, request)
    if (open === null) return answerNo(response, 'unknown-meeting')
    response.vary('Accept-Encoding').vary(ACCESS_HEADER)
    const reader = await readerOf(parts, request, open)
    if (reader === null) return answerNo(response, 'no-session')
    await sendRecord(response, open, reader, under[reader.group])
  }
  routes.on('GET /api/meetings/:meetingId/record.json', record)
  routes.on('GET /api/meetings/:meetingId/record', record) // as it was called before
  routes.on('GET /api/meetings/:meetingId/head', async (request, response) => {
    const open = await meetingOf(meetings, request)
    if (open === null) return answerNo(response, 'unknown-meeting')
    const { version, head } = open.standing.position
    const reply: HeadReply = { meetingId: open.meetingId, version, head }
    response.set('Cache-Control', 'no-cache').json(reply)
  })
}

async function meetingOf(meetings: Meetings, { params }: Request): Promise<OpenMeeting | null> {
  const meetingId = id.safeParse(params['meetingId'])
  return meetingId.success ? meetings.find(meetingId.data) : null
}

/** Those who keep several must not mistake what may be handed on for what may not. */
function fileNameOf({ meetingId }: OpenMeeting, audience: Audience): string {
  return `${meetingId}${audience === 'hall' ? '-public' : ''}-record.json`
}

/** So that nobody keeps those presiding from a record, nor who is not known those who are. */
type Group = 'presiding' | 'known' | 'others'

interface Reader {
  audience: Audience
  group: Group
  /** The access with all its devices; of who has no session the network. */
  name: string
  /** How long it waits before it may be sent one, ms. */
  wait: () => Promise<number>
}

/** Who reads: whoever has a session of this meeting, and else everybody, by their address. Null: who says they have one, and has none. */
async function readerOf(parts: Parts, request: Request, { meetingId }: OpenMeeting): Promise<Reader | null> {
  if (request.headers[ACCESS_HEADER] === undefined) return onlooker(parts, request)
  const asker = await byAccess(parts, request)
  if (asker?.meetingId !== meetingId) return null
  if (asker.actor.role === 'public') return onlooker(parts, request)
  const name = accessOf(meetingId, asker.accessId)
  const audience = audienceOf(asker.actor)
  const wait = async (): Promise<number> => ((await parts.limits.mayAskHttp(name, asker.actor)) ? 0 : AGAIN_MS)
  return { audience, group: audience === 'presiding' ? 'presiding' : 'known', name, wait }
}

function onlooker({ doorLimits, trust }: Parts, request: Request): Reader {
  const address = addressOf(request, trust)
  return { audience: 'hall', group: 'others', name: networkOf(address), wait: () => doorLimits.waitForRecord(address) }
}

async function sendRecord(response: Response, open: OpenMeeting, { audience, name, wait }: Reader, under: RecordsUnderWay): Promise<void> {
  const { req: request } = response
  if (audience !== 'hall') response.set('Cache-Control', NOT_KEPT)
  else {
    response.set({ 'Cache-Control': 'no-cache', ETag: etagOf(open.standing.position) })
    if (request.fresh) return void response.status(304).end()
  }
  // What is sent costs; to say that there is nothing new does not.
  const waitMs = await wait()
  if (waitMs > 0) return answerTooMany(response, waitMs)
  const { head, plain, packed } = await recordText(open, audience)
  if (audience === 'hall') response.set('ETag', etagOf({ head })) // the log may have gone on
  const isPacked = request.acceptsEncodings('gzip') !== false
  const bytes = isPacked ? await packed() : plain
  const leave = under.take(bytes, name)
  if (leave === null) return answerTooMany(response, AGAIN_MS)
  response.attachment(fileNameOf(open, audience)).type('application/json')
  if (isPacked) response.set('Content-Encoding', 'gzip')
  await sendInPieces(response, bytes).finally(leave)
}
