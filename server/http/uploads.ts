import type { RequestHandler } from 'express'
import { MOST_TEXT_BYTES } from '#shared/protocol/texts.ts'
import { accessOf } from '#server/sockets/addresses.ts'
import type { Limits } from '#server/sockets/limits.ts'
import { answerTooMany } from './answering.ts'
import { askerOf } from './routes.ts'

/** What of all uploads together a node holds at once, bytes. */
const AT_ONCE = 64 * 1024 * 1024
/** Uploads of one access at once: a slow line keeps nobody else's place. */
const OF_ACCESS = 2
const AGAIN_MS = 1000

/** Lets an upload in before its body is read, by what it says of its length; each route of uploads has one. */
export function uploads(limits: Limits): RequestHandler {
  let held = 0
  const under = new Map<string, number>()
  return async (request, response, next) => {
    const { meetingId, accessId, actor } = askerOf(response)
    const access = accessOf(meetingId, accessId)
    if (!(await limits.mayHandIn(access, actor))) return answerTooMany(response, AGAIN_MS)
    if (response.closed) return // who hung up meanwhile gives back no place
    const bytes = Math.min(Number(request.headers['content-length'] ?? MOST_TEXT_BYTES) || 0, MOST_TEXT_BYTES)
    const count = under.get(access) ?? 0
    if (held + bytes > AT_ONCE || count >= OF_ACCESS) return answerTooMany(response, AGAIN_MS)
    held += bytes
    under.set(access, count + 1)
    response.once('close', () => {
      held -= bytes
      const left = (under.get(access) ?? 1) - 1
      if (left === 0) under.delete(access)
      else under.set(access, left)
    })
    next()
  }
}
