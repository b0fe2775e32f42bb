import { expect, test } from 'vitest'
import { networkOf } from './networkOf.ts'

test.each([
  ['192.0.2.7', '::ffff:192.0.2.7', true], ['192.0.2.7', '192.0.2.8', false],
  ['2001:db8:0:1::1', '2001:db8:0:1:ffff:ffff:ffff:ffff', true], ['2001:db8:0:1::1', '2001:db8:0:2::1', false],
  ['2001:DB8::1', '2001:db8:0:0::2', true],
])('%s and %s are of one network: %s', (one, other, isSame) => {
  expect(networkOf(one) === networkOf(other)).toBe(isSame)
})

test('what is no address is of one network with all that is none', () => {
  expect([networkOf(''), networkOf('a name')]).toEqual(['unknown', 'unknown'])
})
