import { expect, onTestFinished, test } from 'vitest'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { LIFETIME_MS } from '#shared/protocol/lifetime.ts'
import { faultyLine } from '#e2e/wire/faultyLine.ts'
import { logWith } from '#e2e/wire/logWith.ts'
import { SpeakerDoor } from '#e2e/wire/speakerDoor.ts'
import { startNode, type NodeOptions, type TestNode } from '#e2e/wire/testNode.ts'
import { textHall } from './testing/textHall.ts'

const MINISTER = { name: 'Ms. Ada Example', title: 'Minister of Examples' }
const WORDS = 'These are words of the tests: stuvwxyz.'

async function begin(options: NodeOptions): Promise<TestNode> {
  const node = await startNode(options)
  onTestFinished(() => node.close())
  return node
}

/** Two nodes on one Redis and a meeting at both; once it `isDeaf` the last hears nothing of the other, and its clock is where a press of now would be too old. */
async function twoNodes() {
  const redis = await startTestRedis()
  onTestFinished(() => redis.stop())
  let isDeaf = false
  const first = await begin({ redisUrl: redis.url })
  const last = await begin({
    redisUrl: redis.url,
    between: log => logWith(faultyLine(log, { isLost: () => isDeaf }), { now: () => log.now() + (isDeaf ? 3 * LIFETIME_MS : 0) }),
  })
  const hall = await textHall([first, last])
  return { hall, first, last, goesDeaf: () => void (isDeaf = true) }
}

test('I14 a name of which the node that sweeps has not heard yet stays: it reads the log before it judges', async () => {
  const { hall, first, last, goesDeaf } = await twoNodes()
  const door = await SpeakerDoor.of(hall.meeting, first, 'd1')
  goesDeaf()
  expect((await door.write(hall.d1Id, MINISTER)).status).toBe(200)
  await last.app.sweepSpeakers()
  expect((await door.read(hall.d1Id)).body.speaker).toEqual(MINISTER)
})

test('I16 so does a text', async () => {
  const { hall, last, goesDeaf } = await twoNodes()
  const door = await hall.door('d1')
  goesDeaf()
  expect((await door.put(hall.d1Id, WORDS)).status).toBe(200)
  await last.app.sweepTexts()
  expect((await door.read(hall.d1Id)).bytes.toString('utf8')).toBe(WORDS)
})
