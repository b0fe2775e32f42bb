import { ACCESS_HEADER } from '#shared/protocol/http.ts'
import type { SignedIn } from './frontDoor.ts'

export interface Answered {
  status: number
  body: unknown
  /** As a browser would send them after this answer. */
  cookie: string
}

/** Asks a route as a window of somebody does: by their cookie, and the header that names the access. */
export async function askAs(url: string, as: SignedIn, method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answered> {
  const response = await fetch(`${url}/${path}`, {
    method,
    headers: { cookie: as.cookie, [ACCESS_HEADER]: `${as.meetingId}/${as.accessId}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown), cookie: response.headers.getSetCookie().map(one => one.split(';')[0] ?? '').join('; ') }
}
