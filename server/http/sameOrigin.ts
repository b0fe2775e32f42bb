import type { IncomingHttpHeaders } from 'node:http'

/** Where a browser says that a request comes from: a page of ours, or whoever types an address. */
const OWN_SITES = new Set<unknown>(['same-origin', 'none'])

/**
 * Does a request come from a page of this very host? A page always says its origin with a handshake and a POST; what
 * says none is no page and carries no cookies but its own, unless its browser says that it comes from elsewhere. Where this
 * server speaks TLS, no page of plain http is its own.
 */
export function isSameOrigin({ origin, host, 'sec-fetch-site': site }: IncomingHttpHeaders, isSecure: boolean): boolean {
  if (origin === undefined) return site === undefined || OWN_SITES.has(site)
  try {
    const page = new URL(origin)
    return page.host === host && (page.protocol === 'https:' || !isSecure)
  } catch {
    return false // "null" and the like
  }
}
