import { expect, test } from 'vitest'
import { ConfigFault, readConfig } from '#server/config.ts'

const ALL = { OIDC_ISSUER: 'https://id.example/realms/staff', OIDC_CLIENT_ID: 'rostrum', ORIGIN: 'https://floor.example' }
const staffOf = (env: Record<string, string>) => readConfig(env, []).staff

test('without a word of it there is no staff sign-in; ORIGIN and the names of claims alone are none', () => {
  expect(staffOf({})).toBeNull()
  expect(staffOf({ ORIGIN: 'https://floor.example', OIDC_CLAIM: 'roles' })).toBeNull()
})

test('the claim, the scope and a secret may be left out', () => {
  expect(staffOf(ALL)).toEqual({ issuer: new URL(ALL.OIDC_ISSUER), clientId: 'rostrum', clientSecret: null, claim: 'rostrum_roles', scope: 'openid profile', origin: 'https://floor.example' })
  expect(staffOf({ ...ALL, OIDC_CLIENT_SECRET: 's', OIDC_CLAIM: 'roles', OIDC_SCOPE: 'openid groups', ORIGIN: 'https://floor.example:8443/' })).toMatchObject({ clientSecret: 's', claim: 'roles', scope: 'openid groups', origin: 'https://floor.example:8443' })
})

test.each(Object.keys(ALL))('without %s it is refused in words', name => {
  const start = (): unknown => staffOf({ ...ALL, [name]: '' })
  expect(start).toThrow(ConfigFault)
  expect(start).toThrow(`${name} must be set too`)
})

test('a secret alone is half of it', () => {
  expect(() => staffOf({ OIDC_CLIENT_SECRET: 's' })).toThrow('OIDC_ISSUER and OIDC_CLIENT_ID and ORIGIN must be set too')
})

test.each([
  ['OIDC_ISSUER', 'http://id.example/', 'must begin with https://'], ['OIDC_ISSUER', 'http://127.0.0.1.evil.example', 'must begin with https://'], ['OIDC_ISSUER', 'id.example', 'must be an address'],
  ['OIDC_ISSUER', 'file:///etc/passwd', 'must begin with https://'],
  ['ORIGIN', 'http://floor.example', 'must begin with https://'], ['ORIGIN', 'https://floor.example/rostrum/', 'without a path'], ['ORIGIN', 'https://me@floor.example', 'without a path'], ['OIDC_SCOPE', 'profile', 'must hold openid'],
])('%s=%s is refused: it %s', (name, value, words) => {
  expect(() => staffOf({ ...ALL, [name]: value })).toThrow(words)
})

test.each(['http://localhost:4000', 'http://127.0.0.1:4000', 'http://[::1]:4000'])('on this very machine %s will do', address => {
  expect(staffOf({ ...ALL, OIDC_ISSUER: address, ORIGIN: address })).toMatchObject({ origin: address })
})
