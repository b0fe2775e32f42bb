import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ConfigFault, readConfig } from './config.ts'

const baseOf = (base: string): string | null => readConfig({ BASE: base }, []).base

test.each([['rostrum', '/rostrum/'], ['/any/base/path/', '/any/base/path/'], ['/any/api', '/any/api/'], ['/m2/', '/m2/'], ['/.hidden', '/.hidden/'], ['/', '/'], ['', null]])('BASE=%s is %s', (given, base) => {
  expect(baseOf(given)).toBe(base)
})

test.each(['m', 'api', 'assets', 'first', 'icons', 'enter', 'start', 'socket.io', 'healthz', 'readyz'])('a base that begins with /%s, as addresses of the server do, is refused: below a proxy that takes it off the two would be confused', own => {
  for (const base of [own, `/${own}/`, `//${own}/deep/`]) expect(() => baseOf(base)).toThrow(new ConfigFault(`BASE must not begin with /${own}/, for addresses of the server itself do.`))
})

const SECRET = 's'.repeat(32)

test('on a Redis of one’s own there is no start without a secret, for several servers need the same', () => {
  expect(() => readConfig({ REDIS_URL: 'redis://10.0.0.1' }, [])).toThrow(/^With REDIS_URL set ROSTRUM_SECRET/)
  expect(readConfig({ REDIS_URL: 'redis://10.0.0.1', ROSTRUM_SECRET: SECRET }, []).secrets).toEqual([SECRET])
  expect(readConfig({}, []).secrets).toBeNull()
})

test('a secret and the one it follows', () => {
  const before = 'b'.repeat(32)
  expect(readConfig({ ROSTRUM_SECRET: SECRET, ROSTRUM_SECRET_BEFORE: before }, []).secrets).toEqual([SECRET, before])
  expect(() => readConfig({ ROSTRUM_SECRET_BEFORE: before }, [])).toThrow(/set both or none/)
  expect(() => readConfig({ ROSTRUM_SECRET: 'short' }, [])).toThrow(/32 characters/)
  expect(readConfig({}, ['--new-secret']).hasNewSecret).toBe(true)
  expect(() => readConfig({ ROSTRUM_SECRET: SECRET }, ['--new-secret'])).toThrow(/Yours is given/)
  expect(() => readConfig({ ROSTRUM_SECRET: SECRET, ROSTRUM_SECRET_BEFORE: before }, ['--new-codes'])).toThrow(/leave out ROSTRUM_SECRET_BEFORE/)
  expect(() => readConfig({}, ['--new'])).toThrow('there are --new-codes and --new-secret')
})

test.each(['.', '..', '/../', '/any/./path', '/any/..'])('BASE=%s is refused, for no browser asks for it as it stands', base => {
  expect(() => baseOf(base)).toThrow(new ConfigFault('BASE must not have . or .. among its parts.'))
})

test.each([['1', true], ['loopback', true], ['', false]])('TRUST_PROXY=%s: the word of a proxy on this machine is taken: %s', (setting, isTaken) => {
  expect(readConfig({ TRUST_PROXY: setting }, []).trust('127.0.0.1', 0)).toBe(isTaken)
})

test('TRUST_PROXY=true would take the word of everybody, and is refused', () => {
  expect(() => readConfig({ TRUST_PROXY: 'true' }, [])).toThrow(/^TRUST_PROXY must be how many proxies/)
})

test('the public events are read by pages of one’s own alone, by those of houses that are named, or by all', () => {
  expect(readConfig({}, []).readableFrom).toEqual([])
  expect(readConfig({ EVENTS_ORIGINS: 'https://www.house.example, http://tv.house.example:8080' }, []).readableFrom).toEqual(['https://www.house.example', 'http://tv.house.example:8080'])
  expect(readConfig({ EVENTS_ORIGINS: '*' }, []).readableFrom).toBe('*')
  for (const wrong of ['house.example', 'https://www.house.example/path', 'https://*.house.example/', 'null', 'ftp://house.example']) expect(() => readConfig({ EVENTS_ORIGINS: wrong }, [])).toThrow(/^EVENTS_ORIGINS must be/)
})

test('webhooks stand in a file, and what is wrong with it is said in words, without what was written', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'rostrum-config-'))
  onTestFinished(() => rm(dir, { recursive: true, force: true }))
  const path = join(dir, 'webhooks.json')
  expect(readConfig({}, []).news).toEqual({ hooks: null, osc: [] })
  expect(() => readConfig({ WEBHOOKS: path }, [])).toThrow(/^WEBHOOKS: .* cannot be read/)
  await writeFile(path, '[{"id":"house","url":"https://house.example/","secret":"speakfriend"}]')
  expect(() => readConfig({ WEBHOOKS: path }, [])).toThrow(/^WEBHOOKS: .*webhooks\.json: 0\.secret must be whsec_ and the base64/)
  await writeFile(path, JSON.stringify([{ id: 'house', url: 'https://house.example/', secret: `whsec_${Buffer.alloc(32, 1).toString('base64')}` }]))
  expect(readConfig({ WEBHOOKS: path, ROSTRUM_OSC: '10.0.0.5:8000' }, []).news).toMatchObject({ hooks: [{ id: 'house' }], osc: [{ host: '10.0.0.5', port: 8000 }] })
  expect(() => readConfig({ ROSTRUM_OSC: '10.0.0.5' }, [])).toThrow(/^ROSTRUM_OSC must be HOST:PORT/)
})

test('a file that is no certificate, or no key, is refused in words', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'rostrum-config-'))
  onTestFinished(() => rm(dir, { recursive: true, force: true }))
  const path = join(dir, 'site.pem')
  await writeFile(path, 'not yet issued')
  expect(() => readConfig({ TLS_CERT: path, TLS_KEY: path }, [])).toThrow(ConfigFault)
  expect(() => readConfig({ TLS_CERT: path, TLS_KEY: path }, [])).toThrow(/^TLS_CERT and TLS_KEY: .*site\.pem must be a certificate and the key it was made for/)
})

test.each([
  [{ PORT: '70000' }, /^PORT must be a number/],
  [{ BASE: '/any base/' }, /^BASE must be a path/],
  [{ STORE: 'paper' }, /^STORE must be auto, file or redis/],
  [{ TLS_CERT: '/nowhere/cert.pem' }, /^TLS_CERT and TLS_KEY go together/],
])('a wrong setting %o is refused in words', (env, words) => {
  expect(() => readConfig(env, [])).toThrow(ConfigFault)
  expect(() => readConfig(env, [])).toThrow(words)
})
