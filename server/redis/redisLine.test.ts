import { expect, onTestFinished, test } from 'vitest'
import { StoreAway } from '#server/log/meetingLog.ts'
import { newReport } from '#server/report.ts'
import { Outages } from './outages.ts'
import { RedisLine } from './redisLine.ts'
import { startTestRedis } from './testing/testRedis.ts'

test('however many wait for a line that is down, they are served when it is back, or told that it is away, and nobody warns of them', async () => {
  const server = await startTestRedis()
  onTestFinished(() => server.stop())
  const warnings: Error[] = []
  const note = (warning: Error): void => void warnings.push(warning)
  process.on('warning', note)
  onTestFinished(() => void process.off('warning', note))
  const line = new RedisLine({ to: { path: server.socketPath }, outages: new Outages(newReport('silent')), patienceMs: 20_000 })
  onTestFinished(() => line.close())
  await line.untilReady(20_000)
  await server.kill9()
  await expect.poll(() => line.isReady).toBe(false)
  const asked = Array.from({ length: 50 }, () => line.ask(redis => redis.ping()))
  await expect(line.untilReady(1)).rejects.toThrow(StoreAway)
  await server.restart()
  expect(new Set(await Promise.all(asked))).toEqual(new Set(['PONG']))
  await server.kill9()
  await expect.poll(() => line.isReady).toBe(false)
  const cut = Promise.allSettled(Array.from({ length: 50 }, () => line.untilReady(20_000)))
  line.close()
  for (const one of await cut) expect(one).toMatchObject({ status: 'rejected', reason: expect.any(StoreAway) as StoreAway })
  expect(warnings).toEqual([])
})
