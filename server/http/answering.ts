import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import { StoreAway } from '#server/log/meetingLog.ts'
import type { Code } from '#shared/protocol/codes.ts'
import type { Report } from '#server/report.ts'
import { isSameOrigin } from './sameOrigin.ts'

const STATUS: Partial<Record<Code, number>> = {
  malformed: 400, 'wrong-code': 401, 'no-session': 401, 'not-permitted': 403, 'wrong-origin': 403, 'not-found': 404,
  'unknown-meeting': 404, 'meeting-exists': 409, 'something-since': 409, 'unknown-request': 404, 'too-large': 413, 'too-many': 429, 'try-again': 503,
}

/** What may have been said already of a file that could not be sent. */
const OF_A_FILE = ['Content-Encoding', 'Content-Type', 'Content-Range', 'Accept-Ranges', 'Cache-Control', 'ETag', 'Last-Modified']

export const NOT_KEPT = 'no-store, no-transform'

/** By which status a no is answered. */
export const statusOf = (code: Code): number => STATUS[code] ?? 400

/** Every no of http has the same form: a status and a code. */
export function answerNo(response: Response, code: Code, status = statusOf(code)): void {
  const isKept = response.getHeader('Cache-Control') !== NOT_KEPT
  for (const name of OF_A_FILE) response.removeHeader(name)
  if (!isKept) response.setHeader('Cache-Control', NOT_KEPT) // that there is nothing for a reader is for nobody else either
  response.status(status).json({ ok: false, code })
}

/** Too often: says when to come again, and hangs up, so that whoever does not heed it pays for a new line each time. */
export function answerTooMany(response: Response, waitMs: number): void {
  response.setHeader('Retry-After', Math.ceil(waitMs / 1000))
  response.setHeader('Connection', 'close')
  answerNo(response, 'too-many')
}

/** Refuses what a page of another host sends. */
export const fromHere: RequestHandler = (request, response, next) => {
  if (isSameOrigin(request.headers, request.secure)) next()
  else answerNo(response, 'wrong-origin')
}

/** What is for one reader alone is kept by no browser and no proxy. */
export const notKept: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', NOT_KEPT)
  next()
}

export const nothingHere = (_request: Request, response: Response): void => answerNo(response, 'not-found')

/** By whose access it was asked, if by any. */
const meetingOf = ({ locals }: Response): string | undefined => (locals['asker'] as { meetingId: string } | undefined)?.meetingId

/** The border of http: what goes wrong behind it is answered without a word about how, and written down. */
export function border(report: Report): ErrorRequestHandler {
  return (cause: unknown, _request, response, next) => {
    if (response.writableEnded) return // it was answered while its body came, and hung up on
    if (response.headersSent) {
      next(cause)
      return
    }
    const status = typeof cause === 'object' && cause !== null && 'status' in cause ? cause.status : undefined
    if (status === 413) answerNo(response, 'too-large')
    else if (status === 404) answerNo(response, 'not-found')
    else if (status === 416) answerNo(response, 'malformed', status)
    else if (typeof status === 'number' && status < 500) answerNo(response, 'malformed')
    else {
      if (!(cause instanceof StoreAway)) report.error(cause, 'a request could not be served', { meeting: meetingOf(response) })
      answerNo(response, 'try-again')
    }
  }
}
