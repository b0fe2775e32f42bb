import * as openid from 'openid-client'
import type { StaffFault } from '#shared/protocol/staff.ts'
import { showing } from './clientSecret.ts'
import { faultOf } from './faultOf.ts'
import type { StaffSettings } from './staffSettings.ts'

/** Nobody waits longer for an answer of the provider, s. */
const TIMEOUT_S = 5

/** One that did not answer is not asked again for so long, ms. Meanwhile everybody is told at once. */
export const AWAY_MS = 5000

/** What one sign-in is recognized by when it comes back. Nobody but the browser that began it may hold it. */
export interface Way {
  state: string
  nonce: string
  verifier: string
}

/** What the provider says of whom it has let in, and of it what grants them roles here. */
export interface Known {
  claims: openid.UserInfoResponse
  granted: unknown
}

/** What came of a sign-in; without a word of why, that was said already. */
export type Returned = ({ ok: true } & Known) | { ok: false; fault: StaffFault; why: string | null }

/**
 * The sign-in of the house, by OpenID Connect: authorization code, PKCE, state and nonce. Tokens are read here and let go
 * at once; nothing of them is kept, handed on or written down.
 */
export class Provider {
  readonly #settings: StaffSettings
  /** The address to which the provider sends people back. */
  readonly #back: string
  /** Called when it does not answer any more; not again until it has answered. */
  readonly #onAway: () => void
  #found: Promise<openid.Configuration | null> | null = null
  #isAway = false
  /** Not asked before, by `performance.now()`. */
  #notBefore = 0

  constructor(settings: StaffSettings, back: string, onAway: () => void) {
    this.#settings = settings
    this.#back = back
    this.#onAway = onAway
  }

  /** Where somebody signs in, and what they are recognized by afterwards. Null: the provider does not answer. */
  async begin(): Promise<{ address: string; way: Way } | null> {
    const found = await this.#find()
    if (found === null) return null
    const way = { state: openid.randomState(), nonce: openid.randomNonce(), verifier: openid.randomPKCECodeVerifier() }
    const address = openid.buildAuthorizationUrl(found, {
      redirect_uri: this.#back, scope: this.#settings.scope, state: way.state, nonce: way.nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(way.verifier), code_challenge_method: 'S256',
    })
    return { address: address.href, way }
  }

  /** Who came back. Takes what follows the `?` of the address they came back to. Never throws. */
  async finish(search: string, { state, nonce, verifier }: Way): Promise<Returned> {
    const found = await this.#find()
    if (found === null) return { ok: false, fault: 'provider-away', why: null }
    try {
      const tokens = await openid.authorizationCodeGrant(found, new URL(search, this.#back), { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier })
      const claims = tokens.claims()
      if (claims === undefined) return { ok: false, fault: 'provider-away', why: 'no ID token' }
      const all = this.#settings.claim in claims ? claims : { ...(await this.#askMore(found, tokens.access_token, claims.sub)), ...claims }
      return { ok: true, claims: all, granted: all[this.#settings.claim] }
    } catch (cause) {
      const no = faultOf(cause)
      if (no.fault === 'provider-away') this.#found = null // it may have moved
      return { ok: false, ...no }
    }
  }

  /** Some providers keep an ID token short and tell the rest when asked. */
  async #askMore(found: openid.Configuration, token: string, subject: string): Promise<object> {
    return found.serverMetadata().userinfo_endpoint === undefined ? {} : openid.fetchUserInfo(found, token, subject)
  }

  /** What the provider says of itself. Null: it does not answer, or did not a moment ago. */
  #find(): Promise<openid.Configuration | null> {
    if (performance.now() < this.#notBefore) return Promise.resolve(null)
    return (this.#found ??= this.#ask())
  }

  /** Asks once for all who wait together. */
  async #ask(): Promise<openid.Configuration | null> {
    try {
      const found = await this.#discover()
      this.#isAway = false
      return found
    } catch {
      this.#found = null
      this.#notBefore = performance.now() + AWAY_MS
      if (!this.#isAway) this.#onAway()
      this.#isAway = true
      return null
    }
  }

  #discover(): Promise<openid.Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings
    return openid.discovery(issuer, clientId, undefined, clientSecret === null ? openid.None() : showing(clientSecret), {
      timeout: TIMEOUT_S,
      // The library would believe whatever comes over TLS from the right host; a signature is believed wherever it comes from.
      execute: [openid.enableNonRepudiationChecks, ...(issuer.protocol === 'http:' ? [openid.allowInsecureRequests] : [])],
    })
  }
}
