import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose'
import { Provider } from 'oidc-provider'
import type { StaffSettings } from '#server/staff/staffSettings.ts'
import { answerPage, PAGES } from './providerPage.ts'

const ALG = 'ES256'
const TTL_S = 3600
export const CLIENT = { id: 'rostrum', secret: 'a secret of the tests' }

export interface TestProvider {
  issuer: URL
  /** An ID token of this provider's, or with the mark of its key and not by that key. */
  sign: (claims: JWTPayload, by?: 'its key' | 'another key') => Promise<string>
  /** What it hands out instead of its ID tokens, from now on. */
  replaceIdTokens: (by: (claims: JWTPayload) => Promise<string>) => void
  close: () => Promise<void>
}

/** What a server at this address is told of a provider. */
export const staffSettingsOf = ({ issuer }: TestProvider, origin: string): StaffSettings => ({ issuer, clientId: CLIENT.id, clientSecret: CLIENT.secret, claim: 'rostrum_roles', scope: 'openid profile', origin })

interface ProviderOptions {
  /** Where it may send people back. */
  backs: readonly string[]
  /** What it knows of each who signs in, by the name they give. */
  people: Readonly<Record<string, JWTPayload>>
  /** It tells in the ID token what others tell only when asked. */
  tellsInToken?: boolean
  /** The client needs no secret. */
  isPublic?: boolean
  port?: string
}

/** A whole provider of OpenID Connect in this process, with a page to sign in at. */
export async function startProvider({ backs, people, tellsInToken = false, isPublic = false, port = '0' }: ProviderOptions): Promise<TestProvider> {
  const [own, another] = await Promise.all([generateKeyPair(ALG, { extractable: true }), generateKeyPair(ALG)])
  const jwk = { ...(await exportJWK(own.privateKey)), kid: 'own', alg: ALG, use: 'sig' }
  let replace: ((claims: JWTPayload) => Promise<string>) | null = null
  let handle: (request: IncomingMessage, response: ServerResponse) => unknown = (_request, response) => response.end()
  const server = createServer((request, response) => void handle(request, response)).listen(Number(port), '127.0.0.1')
  await once(server, 'listening')
  const issuer = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const provider = new Provider(issuer.origin, {
    jwks: { keys: [jwk] },
    clients: [{
      client_id: CLIENT.id, redirect_uris: [...backs], grant_types: ['authorization_code'], response_types: ['code'], id_token_signed_response_alg: ALG,
      ...(isPublic ? { token_endpoint_auth_method: 'none' } : { client_secret: CLIENT.secret }),
    }],
    claims: { openid: ['sub'], profile: ['name', 'rostrum_roles'] },
    conformIdTokenClaims: !tellsInToken,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => PAGES + uid },
    ttl: { Interaction: TTL_S, Grant: TTL_S, Session: TTL_S, AccessToken: TTL_S, IdToken: TTL_S },
    cookies: { keys: ['of the tests'] },
    pkce: { required: () => true },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ ...people[sub], sub }) }),
    // Nobody is asked whether this server may know who they are.
    loadExistingGrant: async context => {
      const { session, client } = context.oidc
      const grant = new context.oidc.provider.Grant({ accountId: session?.accountId ?? '', clientId: client?.clientId ?? '' })
      grant.addOIDCScope('openid profile')
      await grant.save()
      return grant
    },
  })
  const sign = (claims: JWTPayload, by: 'its key' | 'another key' = 'its key'): Promise<string> =>
    new SignJWT(claims).setProtectedHeader({ alg: ALG, kid: 'own' }).sign(by === 'its key' ? own.privateKey : another.privateKey)
  provider.use(async (context, next) => {
    await next()
    const body = context.body as { id_token?: string } | undefined
    if (replace === null || typeof body?.id_token !== 'string') return
    const claims = JSON.parse(Buffer.from(body.id_token.split('.')[1] ?? '', 'base64url').toString()) as JWTPayload
    context.body = { ...body, id_token: await replace(claims) }
  })
  const others = provider.callback()
  handle = (request, response) => (request.url?.startsWith(PAGES) === true ? answerPage(provider, request, response) : others(request, response))
  return {
    issuer,
    sign,
    replaceIdTokens: by => (replace = by),
    close: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
