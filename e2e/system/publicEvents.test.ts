import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { publicClock, publicState, type PublicState } from '#shared/protocol/publicState.ts'
import { DESKS, READERS, READERS_OF_NODE } from '#server/http/doorLimits.ts'
import { trustOf, type Trust } from '#server/http/trust.ts'
import { startTestRedis, type TestRedis } from '#server/redis/testing/testRedis.ts'
import { EventReader } from '#e2e/wire/eventReader.ts'
import { rawAnswer } from '#e2e/wire/rawAnswer.ts'
import { makeMeeting, REQUEST, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'

let redis: TestRedis
let nodes: [TestNode, TestNode]
let meeting: TestMeeting
let chair: WireWindow

beforeAll(async () => {
  redis = await startTestRedis()
  nodes = [await startNode({ redisUrl: redis.url }), await startNode({ redisUrl: redis.url, readableFrom: ['https://www.house.example'] })]
  meeting = await makeMeeting(nodes[0], testPlan(4))
  chair = await meeting.enter(nodes[0], 'chair')
  await chair.do({ type: 'openMeeting' })
  await chair.do({ type: 'openList' })
})
afterAll(async () => {
  chair.close()
  for (const node of nodes) await node.close()
  await redis.stop()
})

const [A, B] = [0, 1] as const
async function read(at: 0 | 1, headers: Record<string, string> = {}, meetingId = meeting.meetingId): Promise<EventReader> {
  const reader = await EventReader.open(nodes[at].url, meetingId, headers)
  onTestFinished(() => reader.close())
  return reader
}
const stateOf = async (reader: EventReader): Promise<PublicState> => publicState.parse((await reader.nextOf('state')).data)

/** A delegation asks for the floor; its request. */
async function ask(who: string): Promise<string> {
  const window = await meeting.enter(nodes[A], who)
  onTestFinished(() => window.close())
  await window.do(REQUEST)
  const { requestId } = window.meeting.waiting[0] ?? { requestId: '' }
  await chair.until(({ waiting }) => waiting.some(request => request.requestId === requestId), 'the request')
  return requestId
}

test('without a session, from another node than where it happens: how the meeting stands, and again whenever that changes', async () => {
  const reader = await read(B)
  expect(reader.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  expect(reader.response.headers.get('set-cookie')).toBeNull()
  const { now } = publicClock.parse((await reader.next())?.data)
  expect(Math.abs(now - nodes[B].app.now())).toBeLessThan(5000)
  expect(await stateOf(reader)).toMatchObject({ title: 'A meeting of the tests', phase: 'open', floor: null, onList: 0, next: [] })
  const requestId = await ask('d1')
  await chair.do({ type: 'approveRequests', requestIds: [requestId] })
  // That it waited was told to nobody: the next that comes is that it is on the list.
  expect(await stateOf(reader)).toMatchObject({ onList: 1, next: [{ name: 'Delegation 1', category: 'member-state', onBehalfOf: null }] })
  await chair.do({ type: 'giveFloor', to: { kind: 'request', requestId } })
  const given = await reader.nextOf('state')
  expect(given.data).toMatchObject({ floor: { speaker: { name: 'Delegation 1' }, pausedAt: null }, onList: 0, version: chair.cursor.version })
  expect(given.id).toBe(`${chair.cursor.version}-${chair.cursor.head.slice(0, 8)}`)
  await chair.do({ type: 'endStatement', statementId: chair.meeting.floor?.statementId ?? '' })
  expect(await stateOf(reader)).toMatchObject({ floor: null })
  expect(reader.text).not.toContain('d1.')
})

test('who comes back with the id of what they have is told only what is new', async () => {
  const first = await read(A)
  const { id } = await first.nextOf('state')
  const [back, behind] = [await read(A, { 'last-event-id': id ?? '' }), await read(A, { 'last-event-id': '1-elsewhere' })]
  const before = await stateOf(behind)
  await chair.do({ type: 'closeList', closesAt: chair.meeting.plan?.hardEndAt ? nodes[A].app.now() + 3_600_000 : null })
  const after = await stateOf(back)
  expect(after.version).toBeGreaterThan(before.version)
  expect(after.list.closesAt).not.toBeNull()
})

describe('pages of other hosts', () => {
  const elsewhere = { 'origin': 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
  const house = { 'origin': 'https://www.house.example', 'sec-fetch-site': 'cross-site' }

  test.each([['a page elsewhere', A, elsewhere], ['a house that is not named', A, house], ['a page elsewhere, where another is named', B, elsewhere], ['a picture in a page', B, { 'sec-fetch-site': 'cross-site' }]] as const)('%s is refused before anything is opened', async (_what, at, headers) => {
    const reader = await read(at, headers)
    expect(reader.response.status).toBe(403)
    expect(reader.response.headers.get('access-control-allow-origin')).toBeNull()
  })

  test('a house that is named reads, without a session', async () => {
    const reader = await read(B, house)
    expect(reader.response.headers.get('access-control-allow-origin')).toBe('https://www.house.example')
    expect(reader.response.headers.get('access-control-allow-credentials')).toBeNull()
    expect(reader.response.headers.get('vary')).toContain('Origin')
    expect(await stateOf(reader)).toMatchObject({ phase: 'open' })
  })
})

test('of a meeting that is not there nothing is read', async () => {
  for (const meetingId of ['none', 'a%20b']) expect((await read(A, {}, meetingId)).response.status).toBe(404)
})

describe('too many at once', () => {
  /** Each on a line of its own, all in one instant. @returns the statuses, from the smallest on */
  const asked = async (node: TestNode, path: string, times: number, from: string, method = 'GET'): Promise<{ statuses: string[]; answer: string }> => {
    const request = [`${method} ${path} HTTP/1.1`, 'Host: hall.example', `X-Forwarded-For: ${from}`, 'Connection: close', '', ''].join('\r\n')
    const answers = await Promise.all(Array.from({ length: times }, () => rawAnswer(node.url, request)))
    return { statuses: answers.map(one => one.slice('HTTP/1.1 '.length).slice(0, 3)).toSorted(), answer: answers.join('') }
  }
  const letIn = (statuses: string[]): number => statuses.filter(status => status === '404').length
  let behind: TestNode
  beforeAll(async () => void (behind = await startNode({ trust: trustOf('1') as Trust })))
  afterAll(() => behind.close())

  test.each(['GET', 'HEAD'])('from one address are told when to come again, and another comes in (%s)', async method => {
    const { statuses, answer } = await asked(behind, '/api/meetings/none/events', READERS * 2, `198.51.100.${method.length}`, method)
    expect(letIn(statuses)).toBeGreaterThanOrEqual(READERS)
    expect(letIn(statuses)).toBeLessThan(READERS * 2)
    if (method === 'GET') expect(answer).toMatch(/\r\nretry: \d{4,5}\n\n/)
    expect(letIn((await asked(behind, '/api/meetings/none/events', 1, `192.0.2.${method.length}`, method)).statuses)).toBe(1)
  })

  test('of all together, too, and a window comes in all the same', async () => {
    const counts: number[] = []
    const askAll = async (): Promise<number> => {
      const network = `203.0.${113 + counts.length}`
      const all = await Promise.all(Array.from({ length: 2 * READERS_OF_NODE / READERS }, (_, index) => asked(behind, '/api/meetings/none/events', READERS, `${network}.${10 + index}`)))
      const count = all.reduce((sum, { statuses }) => sum + letIn(statuses), 0)
      counts.push(count)
      return count
    }
    // It is counted by the second: where it takes two to ask so often, all are let in, and it is asked once more, from other addresses.
    await expect.poll(askAll).toBeLessThan(2 * READERS_OF_NODE)
    expect(counts[0]).toBeGreaterThan(READERS_OF_NODE / 2)
    const window = await meeting.enter(nodes[A], 'd2')
    expect(window.meeting.phase.name).toBe('open')
    window.close()
  })

  test('the meetings of a desk are listed so often for one address, and another is not kept waiting', async () => {
    const { statuses, answer } = await asked(behind, '/api/desk/meetings', DESKS + 1, '192.0.2.40')
    expect(statuses).toEqual([...Array.from({ length: DESKS }, () => '200'), '429'])
    expect(answer).toMatch(/Retry-After: 1\r\n/)
    expect((await asked(behind, '/api/desk/meetings', 1, '192.0.2.41')).statuses).toEqual(['200'])
  })
})

test('a server that stops ends them', async () => {
  const own = await startNode({})
  const theirs = await makeMeeting(own, testPlan(1))
  const reader = await EventReader.open(own.url, theirs.meetingId)
  await reader.nextOf('state')
  await own.close()
  expect(await reader.next()).toBeNull()
})
