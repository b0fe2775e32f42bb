import type { Request } from 'express'
import type { Browser } from '#server/access/signingIn.ts'
import type { Trust } from './trust.ts'
import { addressOf, isOverTls } from './wayOf.ts'

/** The browser that asks, as far as it and the proxies that are trusted say who it is. Ask at once: one that has hung up has no address. */
export function browserOf(request: Request, trust: Trust): Browser {
  const { cookie, origin, 'user-agent': agent } = request.headers
  // Where no proxy is trusted to say, the page itself does: its origin is a browser's word.
  return { cookies: cookie, agent, address: request.socket.remoteAddress === undefined ? null : addressOf(request, trust), isOverTls: isOverTls(request, trust) ?? origin?.startsWith('https:') ?? false }
}
