import { expect, onTestFinished, test } from 'vitest'
import { StoreAway } from '#server/log/meetingLog.ts'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { faultyLine } from '#e2e/wire/faultyLine.ts'
import { watchedDocuments } from '#e2e/wire/watchedDocuments.ts'
import { nodeWithDocuments, textHall } from './testing/textHall.ts'

const WORDS = 'Words of the tests, in a rehearsal.'

test('I15 I16 a deletion that the store was away for is done as soon as it is there again, and nobody is sent the text meanwhile', async () => {
  let isAway = false
  const { node, documents } = await nodeWithDocuments({ around: own => watchedDocuments(own, { put: (key, value, revision) => (isAway && key.startsWith('text-key/') ? Promise.reject(new StoreAway('it is away')) : own.put(key, value, revision)) }) })
  const { d1Id, door } = await textHall([node])
  const own = await door('d1')
  await own.put(d1Id, WORDS)
  isAway = true
  expect((await own.delete(d1Id)).body.code).toBe('try-again')
  expect((await own.read(d1Id)).status).toBe(404)
  expect(await documents.keys('text-key/')).toHaveLength(1)
  isAway = false
  await expect.poll(async () => [...(await documents.keys('text/')), ...(await documents.keys('text-key/'))], { timeout: 20_000 }).toEqual([])
})

test('I16 a text that one server puts again while another deletes it is gone once the first has heard of it', async () => {
  const redis = await startTestRedis()
  onTestFinished(() => redis.stop())
  let deletes: (() => Promise<unknown>) | null = null
  let isDeaf = false
  let puts = 0
  const late = await nodeWithDocuments({
    redisUrl: redis.url,
    between: log => faultyLine(log, { isLost: () => isDeaf }),
    around: own => watchedDocuments(own, {
      // It has told the log, and looks whether its text is still there.
      get: async key => {
        const now = key.startsWith('text-key/') ? deletes : null
        if (now !== null) deletes = null
        await now?.()
        return own.get(key)
      },
      put: async (key, value, revision) => {
        const isPut = await own.put(key, value, revision)
        if (isPut && revision === null && key.startsWith('text-key/')) puts += 1
        return isPut
      },
    }),
  })
  const { node: other } = await nodeWithDocuments({ redisUrl: redis.url })
  const { d1Id, door } = await textHall([late.node, other])
  const elsewhere = await door('d1', other)
  deletes = async () => {
    isDeaf = true
    expect((await elsewhere.delete(d1Id)).status).toBe(200)
  }
  expect((await (await door('d1', late.node)).put(d1Id, WORDS)).status).toBe(200)
  expect(puts).toBe(2)
  await expect.poll(async () => [...(await late.documents.keys('text/')), ...(await late.documents.keys('text-key/'))], { timeout: 20_000 }).toEqual([])
})
