import type { RequestHandler, Response } from 'express'
import { audienceOf } from '#shared/floor/visibility.ts'
import { MOST_TEXT_BYTES } from '#shared/protocol/texts.ts'
import { accessOf } from '#server/sockets/addresses.ts'
import type { Limits } from '#server/sockets/limits.ts'
import { answerTooMany } from './answering.ts'
import { askerOf } from './routes.ts'
import { UploadRoom } from './uploadRoom.ts'

/** What of all uploads together a node holds at once, bytes; of those presiding apart: however many delegations mean it, they keep the desk from no text. */
const AT_ONCE = { presiding: 32 * 1024 * 1024, others: 64 * 1024 * 1024 }
/** Uploads of one access at once. */
const OF_ACCESS = 2
const AGAIN_MS = 1000

/** Lets an upload in, and refuses it when there is no room for what comes of it; the body is read right after. Each route of uploads has one. */
export function uploads(limits: Limits, most = AT_ONCE): RequestHandler {
  const rooms = { presiding: new UploadRoom(most.presiding), others: new UploadRoom(most.others) }
  const under = new Map<string, number>()
  return async (request, response, next) => {
    const { meetingId, accessId, actor } = askerOf(response)
    const access = accessOf(meetingId, accessId)
    if (!(await limits.mayHandIn(access, actor))) return answerTooMany(response, AGAIN_MS)
    if (response.closed) return // who hung up meanwhile gives back no place
    const count = under.get(access) ?? 0
    if (count >= OF_ACCESS) return answerTooMany(response, AGAIN_MS)
    under.set(access, count + 1)
    const room = audienceOf(actor) === 'presiding' ? rooms.presiding : rooms.others
    const upload = room.enter(() => refuse(response))
    response.once('close', () => {
      room.leave(upload)
      const left = (under.get(access) ?? 1) - 1
      if (left === 0) under.delete(access)
      else under.set(access, left)
    })
    next()
    // Not before: whoever listens for what comes begins it, and what reads the body would miss the first of it. Of what is too long no more is held.
    request.once('end', () => (upload.isWhole = true)).on('data', ({ length }: Buffer) => room.take(upload, Math.min(length, MOST_TEXT_BYTES - upload.bytes)))
  }
}

/** In the middle of its body: what is left of it is read no more, and the line is hung up on. */
function refuse(response: Response): void {
  if (response.headersSent) return
  response.req.pause()
  answerTooMany(response, AGAIN_MS)
}
