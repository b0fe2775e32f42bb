import type { Page } from 'playwright/test'

/** A request of a page as it went over the wire, and the answer as it came: what the browser keeps from the page, too. */
export interface Exchange {
  method: string
  url: string
  hasCookie: boolean
  status: number | null
  headers: string[]
}

/** Everything a page exchanges from now on. */
export async function overTheWire(page: Page): Promise<() => Exchange[]> {
  const known = new Map<string, Exchange>()
  const of = (id: string): Exchange => {
    const one = known.get(id) ?? { method: '', url: '', hasCookie: false, status: null, headers: [] }
    known.set(id, one)
    return one
  }
  const wire = await page.context().newCDPSession(page)
  wire.on('Network.requestWillBeSent', ({ requestId, request: { method, url } }) => void Object.assign(of(requestId), { method, url }))
  wire.on('Network.requestWillBeSentExtraInfo', ({ requestId, associatedCookies }) => void (of(requestId).hasCookie = associatedCookies.some(({ blockedReasons }) => blockedReasons.length === 0)))
  wire.on('Network.responseReceivedExtraInfo', ({ requestId, statusCode, headers }) => void Object.assign(of(requestId), { status: statusCode, headers: Object.keys(headers).map(name => name.toLowerCase()) }))
  await wire.send('Network.enable')
  return () => [...known.values()]
}
