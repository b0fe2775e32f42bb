import * as z from 'zod'

/** Where staff sign in, and as what this server is known there. */
export interface StaffSettings {
  issuer: URL
  clientId: string
  /** Null: a public client, which proves with each sign-in that it began it (PKCE), and with nothing else. */
  clientSecret: string | null
  claim: string
  scope: string
  /** Where browsers find this server; the Host header of a request could name any. */
  origin: string
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/
const SAFE = 'must begin with https:// (http:// only for this very machine)'
const isSafe = ({ protocol, hostname }: URL): boolean => protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname))

const issuer = z.url('must be an address').transform(text => new URL(text)).refine(isSafe, SAFE)
const origin = z.url('must be an address').transform(text => new URL(text)).refine(isSafe, SAFE)
  .refine(({ pathname, search, hash, username }) => pathname === '/' && search + hash + username === '', 'must be https://HOST or https://HOST:PORT, without a path: that is BASE').transform(url => url.origin)

const variables = z.object({
  OIDC_ISSUER: issuer.optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_CLAIM: z.string().min(1).default('rostrum_roles'),
  OIDC_SCOPE: z.string().regex(/(^| )openid( |$)/, 'must hold openid').default('openid profile'),
  ORIGIN: origin.optional(),
})

/** The part of the environment that is about staff sign-in; null without it. All that it needs, or nothing. */
export const staffEnvironment = variables.transform((given, context): StaffSettings | null => {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_CLAIM, OIDC_SCOPE, ORIGIN } = given
  if (OIDC_ISSUER === undefined && OIDC_CLIENT_ID === undefined && OIDC_CLIENT_SECRET === undefined) return null
  if (OIDC_ISSUER !== undefined && OIDC_CLIENT_ID !== undefined && ORIGIN !== undefined) {
    return { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET ?? null, claim: OIDC_CLAIM, scope: OIDC_SCOPE, origin: ORIGIN }
  }
  const missing = Object.entries({ OIDC_ISSUER, OIDC_CLIENT_ID, ORIGIN }).filter(([, value]) => value === undefined).map(([name]) => name)
  context.addIssue({ code: 'custom', path: [missing.join(' and ')], message: 'must be set too: staff sign-in needs OIDC_ISSUER, OIDC_CLIENT_ID and ORIGIN together' })
  return z.NEVER
})
