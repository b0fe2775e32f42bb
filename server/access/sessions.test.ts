import { expect, onTestFinished, test, vi } from 'vitest'
import { Sessions } from './sessions.ts'

const session = { meetingId: 'm1', accessId: 'delegation.bra', generation: 2, device: 'laptop' }
const key = new Uint8Array(32).fill(1)
const other = new Uint8Array(32).fill(2)
const cookieOf = (header: string): string => header.split(';')[0] ?? ''
const held = (count: number, prefix = ''): string => Array.from({ length: count }, (_, index) => `${prefix}rostrum.m${index}.chair=x`).join('; ')

test('a session is read back by the access it is of, and by no other', async () => {
  const sessions = new Sessions([key], false)
  const cookie = cookieOf(await sessions.seal(session, false))
  expect(await sessions.read(cookie, 'm1', 'delegation.bra')).toEqual(session)
  expect(await sessions.read(cookie, 'm1', 'chair')).toBeNull()
  expect(await sessions.read(cookie.replace('delegation.bra', 'chair'), 'm1', 'chair')).toBeNull() // the name is not the proof
})

test('a changed, a foreign and an unsigned session are none', async () => {
  const sessions = new Sessions([key], false)
  const cookie = cookieOf(await sessions.seal(session, false))
  const foreign = cookieOf(await new Sessions([other], false).seal(session, false))
  const [head, , signature] = cookie.split('.').slice(-3)
  const unsigned = `rostrum.m1.delegation.bra=${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"m":"m1","a":"delegation.bra","g":2,"d":"x"}').toString('base64url')}.`
  for (const bad of [foreign, unsigned, `${cookie}x`, `${head}.e30.${signature}`, 'rubbish']) expect(await sessions.read(bad, 'm1', 'delegation.bra')).toBeNull()
})

test('when the key is followed by another, what it signed holds, and all that is new is signed by the other', async () => {
  const [before, after, later] = [new Sessions([key], false), new Sessions([other, key], false), new Sessions([other], false)]
  const [old, fresh] = [cookieOf(await before.seal(session, false)), cookieOf(await after.seal(session, false))]
  expect(await after.read(old, 'm1', 'delegation.bra')).toEqual(session)
  expect(await later.read(fresh, 'm1', 'delegation.bra')).toEqual(session)
  expect([await later.read(old, 'm1', 'delegation.bra'), await before.read(fresh, 'm1', 'delegation.bra')]).toEqual([null, null])
})

test('a browser that signs in everywhere drops the oldest sessions, and those of no other service', () => {
  const sessions = new Sessions([key], false)
  const dropped = sessions.dropOldest(`theirs=1; ${held(43)}`)
  expect(dropped.map(header => header.split('=')[0])).toEqual(['rostrum.m0.chair', 'rostrum.m1.chair', 'rostrum.m2.chair'])
  for (const header of dropped) expect(header).toContain('Max-Age=0')
  expect(sessions.dropOldest('rostrum.m1.chair=x')).toEqual([])
  expect(sessions.dropOldest(held(41, '__Host-')).map(cookieOf)).toEqual(['__Host-rostrum.m0.chair='])
})

test('the cookie cannot be read by a script nor sent from elsewhere; over TLS it goes over TLS only, and nothing else of the domain can plant one', async () => {
  expect(await new Sessions([key], false).seal(session, false)).toMatch(/^rostrum\.(?!.*Secure).*HttpOnly.*SameSite=Strict/)
  for (const header of [await new Sessions([key], true).seal(session, false), await new Sessions([key], false).seal(session, true)]) {
    expect(header).toMatch(/^__Host-rostrum\..*Path=\/;.*HttpOnly; Secure; SameSite=Strict/)
    expect(header).not.toContain('Domain')
  }
})

test('a server that speaks TLS takes no cookie that plain http could have set; one that may stand behind TLS prefers the other', async () => {
  const plain = cookieOf(await new Sessions([key], false).seal(session, false))
  const guarded = cookieOf(await new Sessions([key], false).seal({ ...session, device: 'guarded' }, true))
  expect(await new Sessions([key], true).read(plain, 'm1', 'delegation.bra')).toBeNull()
  expect(await new Sessions([key], false).read(`${plain}; ${guarded}`, 'm1', 'delegation.bra')).toMatchObject({ device: 'guarded' })
})

test('below a path of a shared host no other service is sent it, nor keeps it when it is dropped', async () => {
  const below = new Sessions([key], false, '/any/base/path/')
  for (const header of [await below.seal(session, false), ...below.dropOldest(held(41)), ...below.end('m1', 'chair')]) expect(header).toContain('Path=/any/base/path/')
  expect(await below.seal(session, true)).toMatch(/^__Secure-rostrum\..*Secure/)
})

test('signing out ends it under every name it may have', () => {
  expect(new Sessions([key], false).end('m1', 'chair').map(cookieOf)).toEqual(['__Host-rostrum.m1.chair=', 'rostrum.m1.chair='])
  expect(new Sessions([key], true).end('m1', 'chair').map(cookieOf)).toEqual(['__Host-rostrum.m1.chair='])
})

test('what was found genuine before ends when it says', async () => {
  onTestFinished(() => void vi.useRealTimers())
  const sessions = new Sessions([key], false)
  const cookie = cookieOf(await sessions.seal(session, false))
  expect(await sessions.read(cookie, 'm1', 'delegation.bra')).toEqual(session)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3 * 24 * 3_600_000 + 1000 })
  expect(await sessions.read(cookie, 'm1', 'delegation.bra')).toBeNull()
})
