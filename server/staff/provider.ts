import * as openid from 'openid-client'
import type { StaffFault } from '#shared/protocol/staff.ts'
import { showing } from './clientSecret.ts'
import { faultOf } from './faultOf.ts'
import type { StaffSettings } from './staffSettings.ts'

/** Nobody waits longer for an answer of the provider, s. */
const TIMEOUT_S = 5

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

export type Returned = ({ ok: true } & Known) | { ok: false; fault: StaffFault; why: string }

/**
 * The sign-in of the house, by OpenID Connect: authorization code, PKCE, state and nonce. Tokens are read here and let go
 * at once; nothing of them is kept, handed on or written down.
 */
export class Provider {
  readonly #settings: StaffSettings
  /** The address to which the provider sends people back. */
  readonly #back: string
  #found: Promise<openid.Configuration> | null = null

  constructor(settings: StaffSettings, back: string) {
    this.#settings = settings
    this.#back = back
  }

  /** Where somebody signs in, and what they are recognized by afterwards. Null: the provider does not answer. */
  async begin(): Promise<{ address: string; way: Way } | null> {
    const found = await this.#find().catch(() => null)
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
    try {
      const found = await this.#find()
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

  /** What the provider says of itself: asked once, by all who wait together, and again after it was away. */
  #find(): Promise<openid.Configuration> {
    if (this.#found !== null) return this.#found
    const { issuer, clientId, clientSecret } = this.#settings
    const finding = openid.discovery(issuer, clientId, undefined, clientSecret === null ? openid.None() : showing(clientSecret), {
      timeout: TIMEOUT_S,
      // The library would believe whatever comes over TLS from the right host; a signature is believed wherever it comes from.
      execute: [openid.enableNonRepudiationChecks, ...(issuer.protocol === 'http:' ? [openid.allowInsecureRequests] : [])],
    })
    this.#found = finding
    finding.catch(() => {
      if (this.#found === finding) this.#found = null
    })
    return finding
  }
}
