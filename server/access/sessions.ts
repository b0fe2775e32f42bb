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

/** Signed cookies, one for each access, so that Chair, screen and two delegations can be tabs of one browser. */
export class Sessions {
  readonly #key: Uint8Array
  readonly #isSecure: boolean

  constructor(key: Uint8Array, isSecure: boolean) {
    this.#key = key
    this.#isSecure = isSecure
  }

  /** The Set-Cookie header that signs a browser in; a device keeps its name when it signs in again. */
  async open({ meetingId, accessId, generation }: Access, cookies: string | undefined): Promise<string> {
    const known = await this.read(cookies, meetingId, accessId)
    const device = known?.device ?? randomBytes(6).toString('base64url')
    const token = await new SignJWT({ m: meetingId, a: accessId, g: generation, d: device })
      .setProtectedHeader({ alg: 'HS256' }).setIssuedAt().setExpirationTime(`${LASTS_S}s`).sign(this.#key)
    return stringifySetCookie({
      name: nameOf(meetingId, accessId), value: token, httpOnly: true, sameSite: 'strict', secure: this.#isSecure, path: '/', maxAge: LASTS_S,
    })
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

const nameOf = (meetingId: string, accessId: string): string => `rostrum.${meetingId}.${accessId}`
