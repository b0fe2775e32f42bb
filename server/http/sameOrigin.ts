import type { IncomingHttpHeaders } from 'node:http'

/**
 * Does a request come from a page of this very host? A page always says its origin with a handshake and a POST; what
 * says none is no page and carries no cookies but its own. Where this server speaks TLS, no page of plain http is its own.
 */
export function isSameOrigin({ origin, host }: IncomingHttpHeaders, isSecure: boolean): boolean {
  if (origin === undefined) return true
  try {
    const page = new URL(origin)
    return page.host === host && (page.protocol === 'https:' || !isSecure)
  } catch {
    return false // "null" and the like
  }
}
