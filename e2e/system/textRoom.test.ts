import { expect, onTestFinished, test } from 'vitest'
import { ACCESS_HEADER } from '#shared/protocol/http.ts'
import { MOST_TEXT_BYTES, textPath } from '#shared/protocol/texts.ts'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { MOST_OF_DELEGATION } from '#server/texts/texts.ts'
import { signIn } from '#e2e/wire/frontDoor.ts'
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

test('I16 a text whose sender has hung up is put nowhere when its turn comes', async () => {
  const put: string[] = []
  let letGo = (): void => undefined
  const held = new Promise<void>(resolve => (letGo = resolve))
  const { node } = await nodeWithDocuments({ around: documents => watchedDocuments(documents, {
    put: async (key, ...rest) => {
      put.push(key)
      if (key.endsWith('/the-first-of-the-test')) await held
      return documents.put(key, ...rest)
    },
  }) })
  const { meeting, d2Id, door } = await textHall([node])
  const own = await door('d2')
  const first = own.put(d2Id, WORDS, { commandId: 'the-first-of-the-test' })
  await expect.poll(() => put.filter(key => key.startsWith('text-key/'))).toHaveLength(1)
  const [{ cookie, meetingId, accessId }, hangsUp] = [await signIn(node.url, meeting.card('d2').code), new AbortController()]
  const query = new URLSearchParams({ commandId: 'one-that-hangs-up', issuedAt: String(Date.now()) })
  const gone = fetch(`${node.url}/${textPath(meetingId, d2Id)}?${query}`, { method: 'PUT', body: WORDS, signal: hangsUp.signal, headers: { cookie, [ACCESS_HEADER]: `${meetingId}/${accessId}` } })
  const isRefused = async (): Promise<boolean> => (await own.put(d2Id, '')).status === 429 // two of an access at once, and no more
  await expect.poll(isRefused).toBe(true)
  hangsUp.abort()
  await gone.catch(() => undefined)
  await expect.poll(isRefused).toBe(false)
  letGo()
  expect((await first).status).toBe(200)
  expect((await own.put(d2Id, WORDS, { commandId: 'the-last-of-the-test' })).status).toBe(200)
  expect(put.join('\n')).toContain('the-last-of-the-test')
  expect(put.join('\n')).not.toContain('one-that-hangs-up')
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
