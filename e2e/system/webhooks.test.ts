import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { hooksOf } from '#server/news/hooks/hook.ts'
import type { NewsSettings } from '#server/news/newsroom.ts'
import { newReport } from '#server/report.ts'
import { startTestRedis, type TestRedis } from '#server/redis/testing/testRedis.ts'
import { folderOfTest } from '#e2e/wire/serverOfTest.ts'
import { makeMeeting, REQUEST, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import { startNode, type NodeOptions, type TestNode } from '#e2e/wire/testNode.ts'
import { cutOff, taken, TestReceiver, withStatus } from '#e2e/wire/testReceiver.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'

let redis: TestRedis
beforeAll(async () => void (redis = await startTestRedis()))
afterAll(() => redis.stop())

/** As in the file, for receivers in this machine. */
function hooks(...all: Record<string, unknown>[]): NewsSettings {
  const found = hooksOf(JSON.stringify(all.map(one => Object.assign({ secret: TestReceiver.SECRET, allowPrivate: true }, one))))
  if (typeof found === 'string') throw new Error(found)
  return { hooks: found, osc: [], leaseMs: 600, pausesMs: [5, 10, 20] }
}

async function nodeOfTest(options: NodeOptions): Promise<TestNode> {
  const node = await startNode(options)
  let isClosed = false
  const close = async (): Promise<void> => {
    if (!isClosed) await node.close()
    isClosed = true
  }
  onTestFinished(close)
  return { ...node, close }
}

/** A meeting under way, by its Chair. */
async function meetingAt(node: TestNode): Promise<{ meeting: TestMeeting; chair: WireWindow }> {
  const meeting = await makeMeeting(node, testPlan(3, ['member-state']))
  const chair = await meeting.enter(node, 'chair')
  onTestFinished(() => chair.close())
  await chair.do({ type: 'openMeeting' })
  return { meeting, chair }
}

/** The list opens, and so many speak: each is given the floor, and ends. */
async function happen(node: TestNode, { meeting, chair }: { meeting: TestMeeting; chair: WireWindow }, speakers: number): Promise<void> {
  await chair.do({ type: 'openList' })
  const window = await meeting.enter(node, 'd1')
  await window.until(({ list }) => list.openedAt !== null, 'the opening')
  for (let spoken = 0; spoken < speakers; spoken += 1) {
    const before = chair.meeting.heard.length
    await window.do(REQUEST)
    await chair.until(({ rows }) => rows.length > 0, 'the request')
    await chair.do({ type: 'giveFloor', to: { kind: 'request', requestId: chair.meeting.rows[0]?.request.requestId ?? '' } })
    await chair.do({ type: 'endStatement', statementId: chair.meeting.floor?.statementId ?? '' })
    await window.until(({ heard }) => heard.length > before, 'the end')
  }
  await chair.do({ type: 'closeList', closesAt: null })
  window.close()
}

const told = (speakers: number): string[] => ['list.opened', ...Array.from({ length: speakers }, () => ['floor.given', 'floor.ended']).flat(), 'list.closed']

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

describe('what may befall the store', () => {
  const ownRedis = async (): Promise<TestRedis> => {
    const own = await startTestRedis()
    onTestFinished(() => own.stop())
    return own
  }

  test('Redis that is killed in the middle: nothing is lost, and what is said again has its id', async () => {
    const own = await ownRedis()
    const receiver = await TestReceiver.open()
    const node = await nodeOfTest({ redisUrl: own.url, news: hooks({ id: 'house', url: receiver.url }) })
    const at = await meetingAt(node)
    await happen(node, at, 1)
    await expect.poll(() => receiver.types.length).toBeGreaterThan(0)
    await own.kill9()
    await own.restart()
    await at.chair.submitWhenBack({ type: 'openList' })
    await at.chair.until(({ list }) => list.openedAt !== null && !list.isCutRecorded, 'the opening')
    await at.chair.do({ type: 'closeList', closesAt: null })
    await expect.poll(() => receiver.takenTypes, { timeout: 20_000 }).toEqual([...told(1), ...told(0)])
    expect(receiver.types).toEqual(receiver.takenTypes)
  })

  test('a log that lost its tail and has another one: what is new in it is told, under ids that were never used', async () => {
    const own = await ownRedis()
    const receiver = await TestReceiver.open()
    const options = { redisUrl: own.url, news: hooks({ id: 'house', url: receiver.url }) }
    const node = await nodeOfTest(options)
    const at = await meetingAt(node)
    const line = own.connect()
    onTestFinished(() => line.disconnect())
    const key = (await line.keys('*')).find(one => one.includes(at.meeting.meetingId) && one.endsWith('log')) ?? ''
    const withoutTail = (await line.dumpBuffer(key)) ?? Buffer.alloc(0)
    await at.chair.do({ type: 'openList' })
    await expect.poll(() => receiver.types).toEqual(['list.opened'])
    await line.restore(key, 0, withoutTail, 'REPLACE')
    const third = await nodeOfTest(options) // it knows nothing of the tail, and writes another
    const secretariat = await at.meeting.enter(third, 'secretariat')
    onTestFinished(() => secretariat.close())
    await secretariat.do({ type: 'openList' })
    await expect.poll(() => receiver.types).toEqual(['list.opened', 'list.opened'])
    const [lost, found] = receiver.firsts.map(id => id.split('.'))
    expect(lost?.slice(0, 3)).toEqual(found?.slice(0, 3)) // the same place of the log, and another entry
    expect(lost?.[3]).not.toBe(found?.[3])
  })
})

describe('who is told what', () => {
  test('a new hook is told what happens from now on; of a meeting that is made later all of it', async () => {
    const [first, second] = [await TestReceiver.open(), await TestReceiver.open()]
    const dataDir = await folderOfTest()
    const before = await nodeOfTest({ dataDir, news: hooks({ id: 'first', url: first.url }) })
    const at = await meetingAt(before)
    await happen(before, at, 1)
    await expect.poll(() => first.types).toEqual(told(1))
    await before.close()
    const node = await nodeOfTest({ dataDir, news: hooks({ id: 'first', url: first.url }, { id: 'second', url: second.url }) })
    const later = await meetingAt(node)
    await happen(node, later, 1)
    await expect.poll(() => second.types).toEqual(told(1))
    expect(second.firsts.every(id => id.startsWith(`${later.meeting.meetingId}.`))).toBe(true)
    await expect.poll(() => first.types).toEqual([...told(1), ...told(1)])
    expect(first.received.length).toBe(first.firsts.length)
  })

  test('a hook may be of some meetings, and of some events', async () => {
    const [some, other] = [await TestReceiver.open(), await TestReceiver.open()]
    const node = await nodeOfTest({ news: hooks({ id: 'some', url: some.url, events: ['floor.given'] }, { id: 'other', url: other.url, meetings: ['another'] }) })
    await happen(node, await meetingAt(node), 2)
    await expect.poll(() => some.types).toEqual(['floor.given', 'floor.given'])
    expect(other.received).toEqual([])
  })

  test('one that answers 410 is told no more, not after a restart either; at another address it is', async () => {
    const warned: string[] = []
    const report = { ...newReport('silent'), warn: (what: string) => void warned.push(what) }
    const [gone, moved] = [await TestReceiver.open(), await TestReceiver.open()]
    gone.answer = withStatus(410)
    const dataDir = await folderOfTest()
    const first = await nodeOfTest({ dataDir, report, news: hooks({ id: 'house', url: gone.url }) })
    await happen(first, await meetingAt(first), 1)
    await expect.poll(() => warned).toEqual(['webhook house: it answers 410 and is told no more, until it has another address or id'])
    await first.close()
    const second = await nodeOfTest({ dataDir, report, news: hooks({ id: 'house', url: gone.url }) })
    await happen(second, await meetingAt(second), 1)
    await second.close()
    expect(gone.received).toHaveLength(1)
    const third = await nodeOfTest({ dataDir, report, news: hooks({ id: 'house', url: moved.url }) })
    await expect.poll(() => moved.types.toSorted()).toEqual([...told(1), ...told(1)].toSorted())
    await third.close()
  })

  test('one that is taken out of the file is forgotten: of the same name it is a new one', async () => {
    const receiver = await TestReceiver.open()
    const dataDir = await folderOfTest()
    const first = await nodeOfTest({ dataDir, news: hooks({ id: 'house', url: receiver.url }) })
    const at = await meetingAt(first)
    await receiver.down()
    await happen(first, at, 1)
    await first.close()
    const kept: string[] = []
    const without = await nodeOfTest({ dataDir, news: hooks(), around: documents => {
      documents.follow('news/', key => void kept.push(key))
      return documents
    } })
    await expect.poll(() => kept).toContain('news/hook/house')
    await without.close()
    await receiver.up()
    const again = await nodeOfTest({ dataDir, news: hooks({ id: 'house', url: receiver.url }) })
    await happen(again, await meetingAt(again), 1)
    await expect.poll(() => receiver.types).toEqual(told(1))
  })

  test('a receiver in the network of the server is not asked unless that is said', async () => {
    const warned: string[] = []
    const report = { ...newReport('silent'), warn: (what: string) => void warned.push(what) }
    const receiver = await TestReceiver.open()
    const { hooks: allowed, ...rest } = hooks({ id: 'inside', url: receiver.url })
    const node = await nodeOfTest({ report, news: { ...rest, hooks: (allowed ?? []).map(hook => Object.assign({}, hook, { mayBePrivate: false })) } })
    const at = await meetingAt(node)
    await happen(node, at, 1)
    await expect.poll(() => warned).toEqual([`webhook inside, meeting ${at.meeting.meetingId}: not taken, it has no address of the open internet, and allowPrivate is not said of it; it is tried again until it is`])
    expect(receiver.received).toEqual([])
  })
})
