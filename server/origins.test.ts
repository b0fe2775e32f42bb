import { expect, test } from 'vitest'
import { originsOf } from './origins.ts'

const address = (one: string, family: 'IPv4' | 'IPv6', internal: boolean) => ({ address: one, family, internal, netmask: '', mac: '', cidr: null, scopeid: 0 })
const interfaces = {
  lo: [address('127.0.0.1', 'IPv4', true)],
  eth0: [address('192.0.2.7', 'IPv4', false), address('2001:db8::7', 'IPv6', false)],
} as Parameters<typeof originsOf>[3]

test('a host is where it says; one of version 6 stands in brackets', () => {
  expect(originsOf('http', '127.0.0.1', 8080, interfaces)).toEqual(['http://127.0.0.1:8080'])
  expect(originsOf('https', '::1', 443, interfaces)).toEqual(['https://[::1]:443'])
})

test.each(['0.0.0.0', '::'])('%s is no address that a laptop in the hall could open: it stands for those of the machine', host => {
  expect(originsOf('http', host, 8080, interfaces)).toEqual(['http://192.0.2.7:8080', 'http://127.0.0.1:8080'])
  expect(originsOf('http', host, 8080, {})).toEqual(['http://127.0.0.1:8080'])
})
