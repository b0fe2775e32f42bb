import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestRedis, type TestRedis } from '#server/redis/testing/testRedis.ts'
import { folderOfTest } from '#e2e/wire/serverOfTest.ts'
import type { NodeOptions } from '#e2e/wire/testNode.ts'
import { cutOff, taken, TestReceiver, withStatus } from '#e2e/wire/testReceiver.ts'
import { happen, hooks, meetingAt, nodeOfTest, told } from './testing/hookedMeeting.ts'

let redis: TestRedis
beforeAll(async () => void (redis = await startTestRedis()))
afterAll(() => redis.stop())

describe.each(['file', 'redis'])('%s', store => {
  const on = async (): Promise<NodeOptions> => (store === 'redis' ? { redisUrl: redis.url } : { dataDir: await folderOfTest() })

  test('what the hall sees happen is told, signed, in order, each once, and nothing else', async () => {
    const receiver = await TestReceiver.open()
    const node = await nodeOfTest({ ...(await on()), news: hooks({ id: 'house', url: receiver.url }) })
    const at = await meetingAt(node)
    await happen(node, at, 2)
    await expect.poll(() => receiver.types).toEqual(told(2))
    const { meetingId } = at.meeting
    expect(receiver.received.map(({ id }) => id)).toEqual(receiver.firsts)
    for (const id of receiver.firsts) expect(id).toMatch(new RegExp(`^${meetingId}\\.\\d+\\.0\\.[\\w-]{8}$`))
    const [opened, given, ended] = receiver.received.map(one => one.body)
    expect(opened?.data).toEqual({ meetingId, at: Date.parse(opened?.timestamp ?? ''), closesAt: null })
    expect(given?.data).toMatchObject({ meetingId, isAgain: false, statement: { speaker: { name: 'Delegation 1', onBehalfOf: null, category: 'member-state' }, pausedAt: null } })
    expect(ended?.data).toMatchObject({ meetingId, speaker: { name: 'Delegation 1' }, usedMs: expect.any(Number) })
    expect(receiver.received.map(({ text }) => text).join('')).not.toMatch(/requestId|device|chair/)
  })

  test('a receiver that is down for a while gets every event, in order, also those of before a restart of the server', async () => {
    const receiver = await TestReceiver.open()
    const options = { ...(await on()), news: hooks({ id: `down-${store}`, url: receiver.url }) }
    const first = await nodeOfTest(options)
    const at = await meetingAt(first)
    await at.chair.do({ type: 'openList' })
    await expect.poll(() => receiver.types.at(-1)).toBe('list.opened')
    const before = receiver.received.length
    await receiver.down()
    await at.chair.do({ type: 'closeList', closesAt: null })
    await happen(first, at, 2)
    await first.close()
    const second = await nodeOfTest(options)
    const again = await meetingAt(second)
    await happen(second, again, 1)
    expect(receiver.received.length).toBe(before)
    await receiver.up()
    const ofFirst = (): string[] => receiver.received.filter(({ id }) => id.startsWith(`${at.meeting.meetingId}.`)).map(one => one.body.type)
    await expect.poll(ofFirst).toEqual(['list.opened', 'list.closed', ...told(2)])
    await expect.poll(() => receiver.received.filter(({ id }) => id.startsWith(`${again.meeting.meetingId}.`)).map(one => one.body.type)).toEqual(told(1))
  })

  test('what is said twice has the same id: a receiver can tell repeats', async () => {
    const receiver = await TestReceiver.open()
    const options = { ...(await on()), news: hooks({ id: `twice-${store}`, url: receiver.url, events: ['list.opened', 'list.closed'] }) }
    const node = await nodeOfTest(options)
    const at = await meetingAt(node)
    let tries = 0
    receiver.answer = response => ((tries += 1) % 3 === 0 ? taken(response, receiver.received[0] as never) : cutOff(response, receiver.received[0] as never)) // it was taken, and nobody hears of it
    await happen(node, at, 1)
    await expect.poll(() => receiver.types).toEqual(['list.opened', 'list.closed'])
    await expect.poll(() => receiver.received.length).toBe(6)
    expect(new Set(receiver.received.map(({ id, text }) => `${id} ${text}`)).size).toBe(2)
  })
})

test('of several nodes one sends, and nothing twice; when it stops another goes on from there', async () => {
  const receiver = await TestReceiver.open()
  // A longer lease: under a short one a node that waits long for the processor is taken for gone, and what it was sending is told again.
  const options = { redisUrl: redis.url, news: { ...hooks({ id: 'several', url: receiver.url }), leaseMs: 4000 } }
  const nodes = [await nodeOfTest(options), await nodeOfTest(options), await nodeOfTest(options)] as const
  const at = await meetingAt(nodes[2])
  await happen(nodes[2], at, 2)
  await expect.poll(() => receiver.types).toEqual(told(2))
  await nodes[0].close()
  await happen(nodes[2], at, 1)
  await nodes[1].close()
  await happen(nodes[2], at, 1)
  await expect.poll(() => receiver.types).toEqual([...told(2), ...told(1), ...told(1)])
  expect(receiver.received.length).toBe(receiver.firsts.length)
})

/** A sequence that is the same for each seed. */
function seeded(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
}

test.each([1, 2, 3, 4])('a receiver that fails at random, under nodes that come and go, is told each at least once, in order (seed %i)', async seed => {
  const chance = seeded(seed)
  const receiver = await TestReceiver.open()
  const elsewhere = await TestReceiver.open()
  const ways = [taken, taken, cutOff, withStatus(500), withStatus(429), withStatus(404), withStatus(302, { location: elsewhere.url })]
  receiver.answer = (response, received) => (ways[Math.floor(chance() * ways.length)] ?? taken)(response, received)
  const options = { redisUrl: redis.url, news: hooks({ id: `random-${seed}`, url: receiver.url }) }
  let comes = await nodeOfTest(options) // the first sends
  const stays = await nodeOfTest(options)
  const at = await meetingAt(stays)
  for (let round = 0; round < 4; round += 1) {
    await happen(stays, at, 2)
    if (chance() < 0.5) continue
    await comes.close()
    comes = await nodeOfTest(options)
  }
  const all = Array.from({ length: 4 }, () => told(2)).flat()
  await expect.poll(() => receiver.takenTypes, { timeout: 30_000 }).toEqual(all)
  expect(receiver.types).toEqual(all)
  const versions = receiver.firsts.map(id => Number(id.split('.')[1]))
  expect(versions).toEqual(versions.toSorted((one, other) => one - other))
  expect(receiver.received.length).toBeGreaterThan(all.length)
  expect(new Set(receiver.received.map(({ id, text }) => `${id} ${text}`)).size).toBe(all.length)
  expect(elsewhere.received).toEqual([])
})
