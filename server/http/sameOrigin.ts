import type { IncomingHttpHeaders } from 'node:http'

/**
 * Does a request come from a page of this very host? A page always says its origin with a handshake and a POST; what
 * says none is no page and carries no cookies but its own.
 */
export function isSameOrigin({ origin, host }: IncomingHttpHeaders): boolean {
  if (origin === undefined) return true
  try {
    return new URL(origin).host === host
  } catch {
    return false // "null" and the like
  }
}
