import { randomBytes } from 'node:crypto'
import { parseCookie, stringifySetCookie } from 'cookie'
import { jwtVerify, SignJWT } from 'jose'
import * as z from 'zod'
import { id } from '#shared/floor/scalars.ts'
import { keepSome } from './keepSome.ts'
import type { KeyRing } from './keys.ts'

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
/** So many genuine ones are known by their text. */
const MOST_KEPT = 10_000
const NAME = 'rostrum.'

/** Signed cookies, one for each access, so that Chair, screen and two delegations can be tabs of one browser. */
export class Sessions {
  readonly #keys: KeyRing
  readonly #isSecure: boolean
  readonly #path: string
  /** What was found genuine stays so until it ends: a hall that comes back at once would be held up by a thousand signatures. */
  readonly #verified = new Map<string, { session: Session; untilMs: number }>()
  /** What browsers keep to those who set it over TLS: `__Host-` to this host and all its paths, `__Secure-` below one. */
  readonly #prefix: '__Host-' | '__Secure-'

  /** @param path below which the windows are served: no other service of the host gets a session of ours */
  constructor(keys: KeyRing, isSecure: boolean, path = '/') {
    this.#keys = keys
    this.#isSecure = isSecure
    this.#path = path
    this.#prefix = path === '/' ? '__Host-' : '__Secure-'
  }

  /** The name of a device that has none yet. */
  static newDevice(): string {
    return randomBytes(9).toString('base64url')
  }

  /**
   * The Set-Cookie header that signs a browser in.
   * @param isOverTls whether the page came by https, if only as far as a proxy before us
   */
  async seal({ meetingId, accessId, generation, device }: Session, isOverTls: boolean): Promise<string> {
    const token = await new SignJWT({ m: meetingId, a: accessId, g: generation, d: device })
      .setProtectedHeader({ alg: 'HS256' }).setIssuedAt().setExpirationTime(`${LASTS_S}s`).sign(this.#keys[0])
    const secure = this.#isSecure || isOverTls
    return stringifySetCookie({
      name: `${secure ? this.#prefix : ''}${nameOf(meetingId, accessId)}`, value: token, httpOnly: true, sameSite: 'strict', secure, path: this.#path, maxAge: LASTS_S,
    })
  }

  /** Set-Cookie headers that end the session of one access in a browser. */
  end(meetingId: string, accessId: string): string[] {
    return this.#namesOf(meetingId, accessId).map(name => this.#drop(name))
  }

  /** Set-Cookie headers that end the oldest sessions of a browser that holds too many (browsers send the oldest first). */
  dropOldest(cookies: string | undefined): string[] {
    const names = Object.keys(parseCookie(cookies ?? '')).filter(name => name.startsWith(NAME) || name.startsWith(`${this.#prefix}${NAME}`))
    return names.slice(0, Math.max(0, names.length - MOST_COOKIES)).map(name => this.#drop(name))
  }

  /** The session of one access in a Cookie header; null when there is none, or it is not ours, or too old. */
  async read(cookies: string | undefined, meetingId: string, accessId: string): Promise<Session | null> {
    return this.#readFrom(parseCookie(cookies ?? ''), meetingId, accessId)
  }

  async #readFrom(held: ReturnType<typeof parseCookie>, meetingId: string, accessId: string): Promise<Session | null> {
    for (const name of this.#namesOf(meetingId, accessId)) {
      const found = await this.#readToken(held[name])
      if (found?.meetingId === meetingId && found.accessId === accessId) return found
    }
    return null
  }

  /** Of which meetings a Cookie header holds a session of this access; whether it still holds is not asked. */
  async meetingsOf(cookies: string | undefined, accessId: string): Promise<string[]> {
    const [begin, end] = [NAME, `.${accessId}`]
    const all = parseCookie(cookies ?? '')
    const plain = Object.keys(all).slice(0, 4 * MOST_COOKIES).map(name => (name.startsWith(this.#prefix) ? name.slice(this.#prefix.length) : name))
    const named = plain.filter(name => name.startsWith(begin) && name.endsWith(end)).map(name => name.slice(begin.length, -end.length))
    // No browser is given more: what names more was made to be dear.
    const held = await Promise.all([...new Set(named)].slice(0, MOST_COOKIES).map(meetingId => this.#readFrom(all, meetingId, accessId)))
    return held.flatMap(one => one?.meetingId ?? [])
  }

  /** The name a browser guards first; the plain one only where this server may be reached without TLS. */
  #namesOf(meetingId: string, accessId: string): string[] {
    const plain = nameOf(meetingId, accessId)
    return [`${this.#prefix}${plain}`, ...(this.#isSecure ? [] : [plain])]
  }

  async #readToken(token: string | undefined): Promise<Session | null> {
    if (token === undefined) return null
    const known = this.#verified.get(token)
    if (known !== undefined && Date.now() < known.untilMs) return known.session
    for (const key of this.#keys) {
      try {
        const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'], requiredClaims: ['exp'] })
        const { m, a, g, d } = session.parse(payload)
        return this.#keep(token, { meetingId: m, accessId: a, generation: g, device: d }, Number(payload.exp) * 1000)
      } catch {
        // forged, expired or of another key: all the same to us
      }
    }
    return null
  }

  #keep(token: string, found: Session, untilMs: number): Session {
    keepSome(this.#verified, MOST_KEPT, token, { session: found, untilMs })
    return found
  }

  #drop(name: string): string {
    return stringifySetCookie({ name, value: '', httpOnly: true, sameSite: 'strict', secure: name.startsWith(this.#prefix), path: this.#path, maxAge: 0 })
  }
}

const nameOf = (meetingId: string, accessId: string): string => `${NAME}${meetingId}.${accessId}`
