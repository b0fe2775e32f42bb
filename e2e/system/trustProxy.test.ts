import { beforeAll, afterAll, expect, onTestFinished, test } from 'vitest'
import { newCode } from '#server/access/code.ts'
import { WRONG_CODES } from '#server/http/doorLimits.ts'
import { trustOf } from '#server/http/trust.ts'
import { Knocks } from '#e2e/wire/knock.ts'
import { makeMeeting, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'

let node: TestNode
let meeting: TestMeeting

beforeAll(async () => {
  const trust = trustOf('127.0.0.1')
  if (trust === null) throw new Error('no proxy is trusted')
  node = await startNode({ trust })
  meeting = await makeMeeting(node, testPlan(1))
})
afterAll(() => node.close())

function knocksFrom(address: string, connections = 1): Knocks {
  const knocks = new Knocks(address, connections)
  onTestFinished(() => knocks.close())
  return knocks
}

test('wrong codes that come by a trusted proxy count for the address it names, and those of anybody else for their own, whatever they name', async () => {
  const [proxy, liar] = [knocksFrom('127.0.0.1', 20), knocksFrom('127.0.0.9', 20)]
  const manyFrom = (knocks: Knocks, nameOf: (index: number) => string) => Promise.all(Array.from({ length: WRONG_CODES }, (_, index) => knocks.try(node.url, newCode(), { 'x-forwarded-for': nameOf(index) })))
  const statusOf = async (knocks: Knocks, name: string): Promise<number> => (await knocks.try(node.url, newCode(), { 'x-forwarded-for': name })).status
  await manyFrom(proxy, () => '192.0.2.1')
  expect([await statusOf(proxy, '192.0.2.1'), await statusOf(proxy, '192.0.2.2')]).toEqual([429, 401])
  await manyFrom(liar, index => `198.51.100.${index % 250}`)
  expect(await statusOf(liar, '203.0.113.1')).toBe(429)
  expect(await statusOf(proxy, '198.51.100.1')).toBe(401)
})

test.each([
  ['127.0.0.1', { 'x-forwarded-proto': 'https' }, true], ['127.0.0.1', { 'x-forwarded-proto': 'http' }, false], ['127.0.0.9', { 'x-forwarded-proto': 'https' }, false],
])('a session is for https only where that is known: from %s, with %j: %s', async (from, headers, isSecure) => {
  const { headers: { 'set-cookie': [cookie = ''] = [] } } = await knocksFrom(from).try(node.url, meeting.card('d1').code, headers)
  expect(cookie).toContain('HttpOnly')
  expect(cookie.includes('Secure')).toBe(isSecure)
})
