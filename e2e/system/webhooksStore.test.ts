import { describe, expect, onTestFinished, test } from 'vitest'
import { startTestRedis, type TestRedis } from '#server/redis/testing/testRedis.ts'
import { TestReceiver } from '#e2e/wire/testReceiver.ts'
import { happen, hooks, meetingAt, nodeOfTest, told } from './testing/hookedMeeting.ts'

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
