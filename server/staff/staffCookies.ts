import { parseCookie, stringifySetCookie } from 'cookie'
import * as z from 'zod'
import { language } from '#shared/floor/language.ts'
import { Sealed } from './sealed.ts'
import { rolesOf } from './staffRoles.ts'

/** From the press to the return, and from the return to the choice of a meeting, s. */
const LASTS_S = 600

const way = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), language: z.optional(language) })
/** Who was let in by the provider, and what they may take: carried as the text it came as, for as a list it would be twice as long. */
const staff = z.object({ person: z.string().min(1), roles: z.string().transform(text => rolesOf(text) ?? []) })

/** The two cookies of a sign-in. This server keeps nothing of it, so that any node may be asked next. */
export class StaffCookies {
  /** Of one that is under way; it must come along when the provider sends the browser back, so it is Lax. */
  readonly way
  /** Of somebody who is back; only our own pages ask by it. */
  readonly staff

  /** @param base the path below which browsers see this server */
  constructor(key: Uint8Array, base: string, isSecure: boolean) {
    const reach = reachOf(base, isSecure)
    this.way = new Carried('rostrum-staff-way', new Sealed(key, 'way', way), { ...reach, sameSite: 'lax' })
    this.staff = new Carried('rostrum-staff', new Sealed(key, 'staff', staff), { ...reach, sameSite: 'strict' })
  }
}

interface Reach {
  prefix: '__Host-' | '__Secure-' | ''
  path: string
  secure: boolean
}

/**
 * No other address gets the cookies. But where this host is all ours, that nobody else can set them counts for more: a
 * sibling of the host could plant a way of its own, by which the browser would be signed in as somebody else. What guards
 * from that must go to the whole host.
 */
function reachOf(base: string, isSecure: boolean): Reach {
  if (isSecure && base === '/') return { prefix: '__Host-', path: '/', secure: true }
  return { prefix: isSecure ? '__Secure-' : '', path: `${base}api/staff`, secure: isSecure }
}

class Carried<Written extends Record<string, unknown>, Read> {
  readonly #name: string
  readonly #sealed: Sealed<Written, Read>
  readonly #attributes: Omit<Reach, 'prefix'> & { sameSite: 'lax' | 'strict' }

  constructor(name: string, sealed: Sealed<Written, Read>, { prefix, ...attributes }: Reach & { sameSite: 'lax' | 'strict' }) {
    this.#name = prefix + name
    this.#sealed = sealed
    this.#attributes = attributes
  }

  /** The Set-Cookie header that hands it out. */
  async give(value: Written): Promise<string> {
    return stringifySetCookie({ name: this.#name, value: await this.#sealed.close(value, LASTS_S), httpOnly: true, maxAge: LASTS_S, ...this.#attributes })
  }

  /** The one that takes it back. */
  drop(): string {
    return stringifySetCookie({ name: this.#name, value: '', httpOnly: true, maxAge: 0, ...this.#attributes })
  }

  read(cookies: string | undefined): Promise<Read | null> {
    return this.#sealed.open(parseCookie(cookies ?? '')[this.#name])
  }
}
