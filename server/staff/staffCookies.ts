import { parseCookie, stringifySetCookie } from 'cookie'
import * as z from 'zod'
import { language } from '#shared/floor/language.ts'
import { id } from '#shared/floor/scalars.ts'
import { staffRole } from '#shared/protocol/staff.ts'
import { Sealed } from './sealed.ts'
import { ALL } from './staffRoles.ts'

/** From the press to the return, and from the return to the choice of a meeting, s. */
const LASTS_S = 600

const way = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), language: z.optional(language) })
const staff = z.object({ person: z.string().min(1), roles: z.array(z.object({ meetingId: z.union([z.literal(ALL), id]), role: staffRole })) })

/** Who was let in by the provider, and what they may take. */
export type Staff = z.infer<typeof staff>

/** The two cookies of a sign-in. This server keeps nothing of it, so that any node may be asked next. */
export class StaffCookies {
  /** Of one that is under way; it must come along when the provider sends the browser back, so it is Lax. */
  readonly way
  /** Of somebody who is back; only our own pages ask by it. */
  readonly staff

  /** @param path below which all of it is asked: no other address gets the cookies */
  constructor(key: Uint8Array, path: string, isSecure: boolean) {
    this.way = new Carried('rostrum-staff-way', new Sealed(key, 'way', way), { path, secure: isSecure, sameSite: 'lax' })
    this.staff = new Carried('rostrum-staff', new Sealed(key, 'staff', staff), { path, secure: isSecure, sameSite: 'strict' })
  }
}

interface Reach {
  path: string
  secure: boolean
  sameSite: 'lax' | 'strict'
}

class Carried<T extends Record<string, unknown>> {
  readonly #name: string
  readonly #sealed: Sealed<T>
  readonly #reach: Reach

  constructor(name: string, sealed: Sealed<T>, reach: Reach) {
    this.#name = reach.secure ? `__Secure-${name}` : name
    this.#sealed = sealed
    this.#reach = reach
  }

  /** The Set-Cookie header that hands it out. */
  async give(value: T): Promise<string> {
    return stringifySetCookie({ name: this.#name, value: await this.#sealed.close(value, LASTS_S), httpOnly: true, maxAge: LASTS_S, ...this.#reach })
  }

  /** The one that takes it back. */
  drop(): string {
    return stringifySetCookie({ name: this.#name, value: '', httpOnly: true, maxAge: 0, ...this.#reach })
  }

  read(cookies: string | undefined): Promise<T | null> {
    return this.#sealed.open(parseCookie(cookies ?? '')[this.#name])
  }
}
