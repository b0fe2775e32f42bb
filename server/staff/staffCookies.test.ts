import { expect, test } from 'vitest'
import { StaffCookies } from './staffCookies.ts'
import { asText, MOST, rolesOf } from './staffRoles.ts'

const KEY = new Uint8Array(32).fill(7)
/** What browsers take of a cookie, in bytes. */
const TAKEN = 4096

const valueOf = (header: string): string => header.split(';', 1)[0] ?? ''

test('the most that anybody can be granted, with the longest name, is what a browser takes', async () => {
  const text = Array.from({ length: MOST }, (_one, index) => `m${String(index).padStart(4, '0')}/chair`).join(' ').slice(0, MOST).replace(/ [^ ]*$/, '')
  const roles = rolesOf(text) ?? []
  expect(roles.length).toBeGreaterThan(100)
  const { staff } = new StaffCookies(KEY, '/a/longer/path/of/a/host/rostrum/', true)
  const person = '\u4E3B'.repeat(300) // three bytes each
  const header = await staff.give({ person, roles: asText(roles) })
  expect(Buffer.byteLength(header)).toBeLessThan(TAKEN)
  expect(await staff.read(valueOf(header))).toEqual({ person, roles })
})

test.each([
  ['/', true, '__Host-', '/'], ['/rostrum/', true, '__Secure-', '/rostrum/api/staff'], ['/', false, '', '/api/staff'], ['/rostrum/', false, '', '/rostrum/api/staff'],
])('below %s, by https: %s, the cookies are called %s… and are for %s', async (base, isSecure, prefix, path) => {
  const { way, staff } = new StaffCookies(KEY, base, isSecure)
  for (const header of [await way.give({ state: 's', nonce: 'n', verifier: 'v' }), way.drop(), await staff.give({ person: 'Ana', roles: '' }), staff.drop()]) {
    expect(header).toMatch(new RegExp(`^${prefix}rostrum-staff(-way)?=`))
    expect([header.includes(`; Path=${path};`), header.includes('; Secure')]).toEqual([true, isSecure])
  }
})
