import { expect, test } from 'vitest'
import { Sessions } from './sessions.ts'

const access = { meetingId: 'm1', accessId: 'delegation.bra', role: 'delegation' as const, delegationId: 'bra', codeHash: 'x', generation: 2 }
const key = new Uint8Array(32).fill(1)
const cookieOf = (header: string): string => header.split(';')[0] ?? ''

test('a session is read back by the access it is of, and by no other', async () => {
  const sessions = new Sessions(key, false)
  const cookie = cookieOf(await sessions.open(access, undefined))
  expect(await sessions.read(cookie, 'm1', 'delegation.bra')).toMatchObject({ meetingId: 'm1', accessId: 'delegation.bra', generation: 2 })
  expect(await sessions.read(cookie, 'm1', 'chair')).toBeNull()
  expect(await sessions.read(cookie.replace('delegation.bra', 'chair'), 'm1', 'chair')).toBeNull() // the name is not the proof
})

test('a device keeps its name when it signs in again', async () => {
  const sessions = new Sessions(key, false)
  const cookie = cookieOf(await sessions.open(access, undefined))
  const first = await sessions.read(cookie, 'm1', 'delegation.bra')
  const again = await sessions.read(cookieOf(await sessions.open({ ...access, generation: 3 }, cookie)), 'm1', 'delegation.bra')
  expect(again).toEqual({ ...first, generation: 3 })
})

test('a changed, a foreign and an unsigned session are none', async () => {
  const sessions = new Sessions(key, false)
  const cookie = cookieOf(await sessions.open(access, undefined))
  const foreign = cookieOf(await new Sessions(new Uint8Array(32).fill(2), false).open(access, undefined))
  const [head, , signature] = cookie.split('.').slice(-3)
  const unsigned = `rostrum.m1.delegation.bra=${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"m":"m1","a":"delegation.bra","g":2,"d":"x"}').toString('base64url')}.`
  for (const bad of [foreign, unsigned, `${cookie}x`, `${head}.e30.${signature}`, 'rubbish']) expect(await sessions.read(bad, 'm1', 'delegation.bra')).toBeNull()
})

test('a browser that signs in everywhere drops the oldest sessions, and those of no other service', () => {
  const cookies = ['theirs=1', ...Array.from({ length: 43 }, (_, index) => `rostrum.m${index}.chair=x`)].join('; ')
  const dropped = new Sessions(key, false).dropOldest(cookies)
  expect(dropped.map(header => header.split('=')[0])).toEqual(['rostrum.m0.chair', 'rostrum.m1.chair', 'rostrum.m2.chair'])
  for (const header of dropped) expect(header).toContain('Max-Age=0')
  expect(new Sessions(key, false).dropOldest('rostrum.m1.chair=x')).toEqual([])
})

test('the cookie cannot be read by a script nor sent from elsewhere, and behind TLS it goes over TLS only', async () => {
  expect(await new Sessions(key, false).open(access, undefined)).toMatch(/^(?!.*Secure).*HttpOnly.*SameSite=Strict/)
  expect(await new Sessions(key, true).open(access, undefined)).toContain('Secure')
  expect(await new Sessions(key, false).open(access, undefined, true)).toContain('Secure') // a proxy before us speaks TLS
})

test('below a path of a shared host no other service is sent it, nor keeps it when it is dropped', async () => {
  const below = new Sessions(key, false, '/any/base/path/')
  const held = Array.from({ length: 41 }, (_, index) => `rostrum.m${index}.chair=x`).join('; ')
  for (const header of [await below.open(access, undefined), ...below.dropOldest(held)]) expect(header).toContain('Path=/any/base/path/')
  expect(await new Sessions(key, false).open(access, undefined)).toContain('Path=/;')
})
