import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { SimulatedConsole } from '#server/microphones/testing/simulatedConsole.ts'
import { LIFETIME_MS } from '#shared/protocol/lifetime.ts'
import { faultyLine } from '#e2e/wire/faultyLine.ts'
import { signIn } from '#e2e/wire/frontDoor.ts'
import type { ServerProcess } from '#e2e/wire/serverProcess.ts'
import { folderOfTest, serverOfTest } from '#e2e/wire/serverOfTest.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import { bridgedMeeting, QUICK, untilSeats } from './testing/bridgedMeeting.ts'
describe('the store', () => {
  test('away at a press: it is tried again, counts when it is back, and once; an answer that is lost makes no second request', async () => {
    const redis = await startTestRedis()
    let lostAnswers = 0
    const node = await startNode({ redisUrl: redis.url, between: log => faultyLine(log, { isAnswerLost: () => (lostAnswers -= 1) >= 0 }) })
    onTestFinished(async () => {
      await node.close()
      await redis.stop()
    })
    const { house, chair, mind } = await bridgedMeeting(node, 3)
    mind()
    await expect.poll(() => house.mode).toBe('manual')
    lostAnswers = 2
    house.press(11)
    await chair.until(({ waiting }) => waiting.length === 1, 'the request whose answer was lost')
    await redis.kill9()
    house.press(12)
    house.press(13)
    house.press(13)
    await redis.restart()
    const open = await node.app.meetings.find(chair.meeting.meetingId)
    const byMicrophone = () => open?.standing.entries.filter(({ origin }) => origin.value.actor.device.startsWith('microphone.')).map(({ origin, events }) => [origin.value.actor.device, events[0]?.value.type])
    await expect.poll(byMicrophone).toHaveLength(4)
    expect(byMicrophone()?.toSorted()).toEqual([['microphone.11', 'floorRequested'], ['microphone.12', 'floorRequested'], ['microphone.13', 'floorRequested'], ['microphone.13', 'waitingWithdrawn']])
    await untilSeats(house, { lit: [11, 12] })
  })

  test('away for longer than a command may live: the light goes out, so that whoever pressed sees it', async () => {
    let isAway = false
    const node = await startNode({ between: log => faultyLine(log, { isAway: () => isAway }) })
    onTestFinished(() => node.close())
    const { house, chair, mind, said } = await bridgedMeeting(node, 1)
    mind()
    await expect.poll(() => house.mode).toBe('manual')
    isAway = true
    house.press(11)
    await expect.poll(() => house.lit, { timeout: 4 * LIFETIME_MS }).toEqual([])
    expect(said.at(-1)).toBe('A press at seat 11 could not be kept: the store was away for too long.')
    isAway = false
    expect(chair.meeting.waiting).toEqual([])
  })
})

describe('several nodes', () => {
  test('one of them minds the microphones; when it stops, or loses the store, another does, and no press is lost', async () => {
    const redis = await startTestRedis()
    const maker = await startNode({ redisUrl: redis.url })
    const { house, chair, settings } = await bridgedMeeting(maker, 3)
    const start = (): Promise<TestNode> => startNode({ redisUrl: redis.url, microphones: settings, microphoneTimes: QUICK })
    const nodes = [await start(), await start()]
    onTestFinished(async () => {
      for (const node of [...nodes, maker]) await node.close()
      await redis.stop()
    })
    await expect.poll(() => house.lines).toBe(1)
    house.press(11)
    await chair.until(({ waiting }) => waiting.length === 1, 'the request')
    await nodes.shift()?.close() // the first had the lease
    house.press(12)
    await chair.until(({ waiting }) => waiting.length === 2, 'the press between the two')
    await redis.kill9()
    await expect.poll(() => house.lines).toBe(0) // without the store nobody knows who minds them
    house.press(13)
    await redis.restart()
    await chair.until(({ waiting }) => waiting.length === 3, 'the press of the outage')
    await untilSeats(house, { lit: [11, 12, 13] })
    expect(house.lines).toBe(1)
  })

  test('kill -9 of the server that minds them: the other takes over within its lease, from the settings of its start', async () => {
    const redis = await startTestRedis()
    onTestFinished(() => redis.stop())
    const house = new SimulatedConsole([11, 12, 13])
    await house.listen()
    onTestFinished(() => house.away())
    const folder = await folderOfTest()
    await writeFile(join(folder, 'seats.json'), JSON.stringify({ meetingId: 'demo', seats: { 11: { delegationId: 'dza' }, 12: { delegationId: 'bgd' }, 13: { delegationId: 'bra' } } }))
    const start = (name: string): Promise<ServerProcess> => serverOfTest({ REDIS_URL: redis.url, ROSTRUM_SECRET: 's'.repeat(32), DATA_DIR: join(folder, name), DCS6000: `127.0.0.1:${house.port}`, DCS6000_SEATS: join(folder, 'seats.json') })
    const first = await start('one')
    await expect.poll(() => house.mode).toBe('manual')
    const second = await start('two')
    const card = (await first.cards()).find(({ role }) => role === 'chair')
    const chair = await WireWindow.open(second.url, await signIn(second.url, card?.code ?? ''))
    onTestFinished(() => chair.close())
    await chair.do({ type: 'openMeeting' })
    await chair.do({ type: 'openList' })
    house.press(11)
    await chair.until(({ waiting }) => waiting.length === 1, 'the request')
    first.kill('SIGKILL')
    await first.exited
    const killedAt = performance.now()
    await expect.poll(() => house.lines).toBe(0)
    house.press(12)
    await chair.until(({ waiting }) => waiting.length === 2, 'the press between the two')
    expect(performance.now() - killedAt).toBeLessThan(15_000) // 5.3 s, and what a busy machine takes
    expect(house.lit).toEqual([11, 12])
  })
})
