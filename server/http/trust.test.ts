import { expect, test } from 'vitest'
import { trustOf } from './trust.ts'

test.each([
  ['0', '192.0.2.1', 0, false], ['1', '192.0.2.1', 0, true], ['1', '192.0.2.1', 1, false], ['2', '192.0.2.1', 1, true],
  ['loopback', '127.0.0.1', 0, true], ['loopback', '192.0.2.1', 0, false],
  ['10.0.0.0/8, 2001:db8::7', '10.9.8.7', 3, true], ['10.0.0.0/8, 2001:db8::7', '2001:db8::7', 0, true], ['10.0.0.0/8, 2001:db8::7', '11.0.0.1', 0, false],
])('TRUST_PROXY=%s: the word of %s at hop %i is taken: %s', (setting, address, hop, isTaken) => {
  expect(trustOf(setting)?.(address, hop)).toBe(isTaken)
})

test.each(['true', 'yes', '*', 'all', '', '0.0.0.0/0', '::/0', 'loopback, 0.0.0.0/0', 'proxy.example', '10.0.0.0/33', '-1', '100'])('TRUST_PROXY=%s trusts everybody or nobody knows whom, and is refused', setting => {
  expect(trustOf(setting)).toBeNull()
})
