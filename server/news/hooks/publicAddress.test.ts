import type { LookupAddress } from 'node:dns'
import { expect, test } from 'vitest'
import { isPublic, isRefused, NotPublic, publicLookup } from './publicAddress.ts'

test.each(['93.184.215.14', '1.1.1.1', '172.15.255.255', '172.32.0.1', '100.63.255.255', '100.128.0.1', '2606:4700:4700::1111', '2a00:1450:4001::1'])('%s is of the open internet', address => {
  expect([isPublic(address), isRefused(address)]).toEqual([true, false])
})

test.each([
  '127.0.0.1', '127.9.9.9', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.0.1', '169.254.169.254', '100.64.0.1', '100.127.255.255', '192.0.0.8', '192.0.2.1', '198.18.0.1', '198.19.255.255',
  '198.51.100.1', '203.0.113.1', '224.0.0.1', '239.1.1.1', '240.0.0.1', '255.255.255.255', '::', '::1', '[::1]', 'fe80::1', 'fc00::1', 'fd00:ec2::254', 'ff02::1', '::ffff:127.0.0.1', '::ffff:a9fe:a9fe', '64:ff9b::a00:1',
  '64:ff9b:1::1', '2002:a00:1::1', '2001::1', '2001:db8::1', '3fff::1', 'fec0::1', '100::1', '4000::1',
])('%s is not', address => {
  expect(isPublic(address.replace(/^\[|\]$/g, ''))).toBe(false)
  expect(isRefused(address)).toBe(true)
})

test('what the address line writes otherwise is the same address', () => {
  for (const text of ['http://2130706433/', 'http://0x7f.1/', 'http://017700000001/', 'http://127.1/', 'http://[::ffff:7f00:1]/', 'http://[0:0:0:0:0:0:0:1]/']) expect(isRefused(new URL(text).hostname)).toBe(true)
  expect(isRefused('receiver.example')).toBe(false) // a name, which is looked up
})

/** Answers one question after another with these. */
const answering = (...answers: string[][]) => {
  const asked: string[] = []
  const resolve = (name: string, _options: unknown, answer: (fault: null, found: LookupAddress[]) => void): void => {
    asked.push(name)
    answer(null, (answers[asked.length - 1] ?? []).map(address => ({ address, family: address.includes(':') ? 6 : 4 })))
  }
  return { asked, resolve }
}

test('a name is looked up once, and what was looked at is what is connected to: the next answer may be another', () => {
  const { asked, resolve } = answering(['93.184.215.14', '2606:4700::1'], ['127.0.0.1'])
  const found: unknown[] = []
  publicLookup(resolve)('receiver.example', { all: true }, (fault, addresses) => void found.push(fault, addresses))
  expect(found).toEqual([null, [{ address: '93.184.215.14', family: 4 }, { address: '2606:4700::1', family: 6 }]])
  expect(asked).toEqual(['receiver.example'])
})

test.each([[['127.0.0.1']], [['93.184.215.14', '10.0.0.1']], [['93.184.215.14', 'fd00::1']], [[]]])('a name of %j is refused', addresses => {
  for (const all of [true, false]) {
    const faults: unknown[] = []
    publicLookup(answering(addresses).resolve)('receiver.example', { all }, fault => void faults.push(fault))
    expect(faults).toEqual([expect.any(NotPublic)])
  }
})
