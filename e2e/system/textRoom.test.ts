import { expect, onTestFinished, test } from 'vitest'
import { MOST_TEXT_BYTES } from '#shared/protocol/texts.ts'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { MOST_OF_DELEGATION } from '#server/texts/texts.ts'
import { REQUEST } from '#e2e/wire/testMeeting.ts'
import { watchedDocuments } from '#e2e/wire/watchedDocuments.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'
import { nodeWithDocuments, textHall } from './testing/textHall.ts'

const WORDS = 'Words of the tests, in a rehearsal.'
const LONGEST = Buffer.alloc(MOST_TEXT_BYTES, 'Words of the tests. ')
/** So many of the longest a delegation has room for. */
const ROOM = Math.floor(MOST_OF_DELEGATION / MOST_TEXT_BYTES)

async function asks(window: WireWindow): Promise<string> {
  await window.do(REQUEST)
  const { waiting, rows } = window.meeting
  return waiting.at(-1)?.requestId ?? rows.at(-1)?.request.requestId ?? 'none'
}

test('I16 a delegation has room for its own texts and takes nobody else’s; one that takes another’s place is not counted beside it', async () => {
  const { node } = await nodeWithDocuments()
  const { chair, d2, d1Id, d2Id, door } = await textHall([node])
  const [own, desk] = [await door('d2'), await door('secretariat')]
  let requestId = d2Id
  for (let count = 1; count <= ROOM; count += 1) {
    expect([count, (await own.put(requestId, LONGEST)).status]).toEqual([count, 200])
    if (count === ROOM) break
    await chair.do({ type: 'declineRequest', requestId, reason: 'no-reason' })
    await d2.until(({ waiting }) => waiting.length === 0, 'the answer')
    requestId = await asks(d2)
  }
  expect((await own.put(requestId, LONGEST)).status).toBe(200) // the same again
  const replaced = requestId
  await chair.do({ type: 'declineRequest', requestId, reason: 'no-reason' })
  await d2.until(({ waiting }) => waiting.length === 0, 'the answer')
  requestId = await asks(d2)
  for (const whoever of [own, desk]) expect([(await whoever.put(requestId, WORDS)).status, (await whoever.put(requestId, WORDS)).body.code]).toEqual([413, 'too-large'])
  expect((await (await door('d1')).put(d1Id, WORDS)).status).toBe(200)
  expect((await own.delete(replaced)).status).toBe(200)
  expect((await own.put(requestId, WORDS)).status).toBe(200)
})

test('I16 two texts of one delegation at once take no more room than it has', async () => {
  const { node } = await nodeWithDocuments()
  const { chair, d2, d2Id, door } = await textHall([node])
  const [own, desk] = [await door('d2'), await door('secretariat')]
  let requestId = d2Id
  for (let count = 1; count < ROOM; count += 1) {
    expect([count, (await own.put(requestId, LONGEST)).status]).toEqual([count, 200])
    await chair.do({ type: 'declineRequest', requestId, reason: 'no-reason' })
    await d2.until(({ waiting }) => waiting.length === 0, 'the answer')
    requestId = await asks(d2)
  }
  await d2.do({ ...REQUEST, capacity: { kind: 'group', group: 'Group of the Tests' } })
  const groups = d2.meeting.waiting.find(one => one.requestId !== requestId)?.requestId ?? 'none'
  const atOnce = await Promise.all([desk.put(groups, LONGEST), own.put(requestId, LONGEST)])
  expect(atOnce.map(({ status }) => status).toSorted()).toEqual([200, 413])
})

test('I24 with the request that is withdrawn the text goes out of the store, at whatever node, and makes room', async () => {
  const redis = await startTestRedis()
  onTestFinished(() => redis.stop())
  const [first, last] = [await nodeWithDocuments({ redisUrl: redis.url }), await nodeWithDocuments({ redisUrl: redis.url })]
  const { d2, d2Id, door } = await textHall([first.node, last.node])
  const own = await door('d2', first.node)
  let requestId = d2Id
  for (let count = 1; count <= ROOM + 1; count += 1) {
    expect([count, (await own.put(requestId, LONGEST)).status]).toEqual([count, 200])
    await d2.do({ type: 'withdrawRequest', requestId })
    await expect.poll(async () => [...(await first.documents.keys('text/')), ...(await first.documents.keys('text-key/'))], { timeout: 10_000 }).toEqual([])
    expect((await own.read(requestId)).status).toBe(404)
    requestId = await asks(d2)
  }
})

test('a text that is handed in, replaced and deleted asks the store for no list of what it has', async () => {
  const listed: string[] = []
  const { node } = await nodeWithDocuments({ around: own => watchedDocuments(own, { keys: prefix => {
    listed.push(prefix)
    return own.keys(prefix)
  } }) })
  const { d1Id, door } = await textHall([node])
  const own = await door('d1')
  listed.length = 0
  for (const words of [WORDS, `${WORDS} And others.`]) expect((await own.put(d1Id, words)).status).toBe(200)
  expect((await own.delete(d1Id)).status).toBe(200)
  expect(listed.filter(prefix => prefix.startsWith('text'))).toEqual([])
})
