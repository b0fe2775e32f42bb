import type { RequestHandler } from 'express'
import * as z from 'zod'
import { answerNo } from '#server/http/answering.ts'
import { isSameOrigin } from '#server/http/sameOrigin.ts'

/** From the pages of which other hosts what is public may be read; `*`: of all. */
export type ReadableFrom = '*' | readonly string[]

const WRONG = 'must be * or the origins of pages, as https://www.house.example, with commas between them'

function originOf(text: string): string | null {
  if (text.includes('*') || !URL.canParse(text)) return null
  const { origin, protocol, href } = new URL(text)
  return /^https?:$/.test(protocol) && href === `${origin}/` ? origin : null
}

/** `EVENTS_ORIGINS`. */
export const readableFromSetting = z.string().transform((setting, context): ReadableFrom => {
  if (setting.trim() === '*') return '*'
  const origins = setting.split(',').map(one => originOf(one.trim()))
  if (origins.includes(null)) context.addIssue(WRONG)
  return origins.filter(origin => origin !== null)
})

/**
 * Lets pages of our own read, whatever is no page, and pages of those other hosts. All the others are refused before anything
 * is opened for them: a page that many visit could else take all lines of a server from its visitors' own addresses.
 */
export function readableBy(from: ReadableFrom): RequestHandler {
  return (request, response, next) => {
    const { origin } = request.headers
    response.vary('Origin')
    if (isSameOrigin(request.headers, request.secure)) return next()
    if (origin === undefined || (from !== '*' && !from.includes(origin))) return answerNo(response, 'wrong-origin')
    // Without credentials: no session is asked for, and none is sent.
    response.setHeader('Access-Control-Allow-Origin', from === '*' ? '*' : origin)
    next()
  }
}
