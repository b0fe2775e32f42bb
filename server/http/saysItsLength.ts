import type { RequestHandler } from 'express'
import { answerNo } from './answering.ts'

/**
 * Refuses a body that does not say how long it is, before it is read: what is counted only once it is read lies in memory uncounted until then,
 * a minute long; and such a body comes in pieces that whoever sends it cuts, eleven thousand in what is read of a line at once. Browsers and
 * libraries say it. The line is hung up on, for what is on its way would be the body.
 */
export const saysItsLength: RequestHandler = (request, response, next) => {
  if (request.headers['content-length'] !== undefined) return next()
  response.setHeader('Connection', 'close')
  answerNo(response, 'malformed', 411)
}
