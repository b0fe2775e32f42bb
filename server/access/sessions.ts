import { randomBytes } from 'node:crypto'
import { parseCookie, stringifySetCookie } from 'cookie'
import { jwtVerify, SignJWT } from 'jose'
import * as z from 'zod'
import { id } from '#shared/floor/scalars.ts'
import type { Access } from './accesses.ts'

/** What a session cookie says; everything else is looked up. */
const session = z.object({ m: id, a: id, g: z.int().min(1), d: z.string().min(1).max(64) })

export interface Session {
  meetingId: string
  accessId: string
  /** The generation of the access it was opened with: a newer one ends it. */
  generation: number
  device: string
}

const LASTS_S = 3 * 24 * 3600
/** A browser that signs in everywhere must not end with a Cookie header that no server takes. */
const MOST_COOKIES = 40
const PREFIX = 'rostrum.'

/** Signed cookies, one for each access, so that Chair, screen and two delegations can be tabs of one browser. */
export class Sessions {
  readonly #key: Uint8Array
  readonly #isSecure: boolean
  readonly #path: string

  /** @param path below which the windows are served: no other service of the host gets a session of ours */
  constructor(key: Uint8Array, isSecure: boolean, path = '/') {
    this.#key = key
    this.#isSecure = isSecure
    this.#path = path
  }

  /**
   * The Set-Cookie header that signs a browser in; a device keeps its name when it signs in again.
   * @param isOverTls whether the page came by https, if only as far as a proxy before us
   */
  async open({ meetingId, accessId, generation }: Access, cookies: string | undefined, isOverTls = false): Promise<string> {
    const known = await this.read(cookies, meetingId, accessId)
    const device = known?.device ?? randomBytes(6).toString('base64url')
    const token = await new SignJWT({ m: meetingId, a: accessId, g: generation, d: device })
      .setProtectedHeader({ alg: 'HS256' }).setIssuedAt().setExpirationTime(`${LASTS_S}s`).sign(this.#key)
    return stringifySetCookie({
      name: nameOf(meetingId, accessId), value: token, httpOnly: true, sameSite: 'strict', secure: this.#isSecure || isOverTls, path: this.#path, maxAge: LASTS_S,
    })
  }

  /** Set-Cookie headers that end the oldest sessions of a browser that holds too many (browsers send the oldest first). */
  dropOldest(cookies: string | undefined): string[] {
    const names = Object.keys(parseCookie(cookies ?? '')).filter(name => name.startsWith(PREFIX))
    return names.slice(0, Math.max(0, names.length - MOST_COOKIES)).map(name => stringifySetCookie({ name, value: '', path: this.#path, maxAge: 0 }))
  }

  /** The session of one access in a Cookie header; null when there is none, or it is not ours, or too old. */
  async read(cookies: string | undefined, meetingId: string, accessId: string): Promise<Session | null> {
    const token = parseCookie(cookies ?? '')[nameOf(meetingId, accessId)]
    if (token === undefined) return null
    try {
      const { payload } = await jwtVerify(token, this.#key, { algorithms: ['HS256'] })
      const { m, a, g, d } = session.parse(payload)
      return m === meetingId && a === accessId ? { meetingId, accessId, generation: g, device: d } : null
    } catch {
      return null // forged, expired or of another key: all the same to us
    }
  }
}

const nameOf = (meetingId: string, accessId: string): string => `${PREFIX}${meetingId}.${accessId}`
