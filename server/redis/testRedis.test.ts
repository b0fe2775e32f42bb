import { Redis } from 'ioredis'
import { expect, onTestFinished, test } from 'vitest'
import { startTestRedis } from './testing/testRedis.ts'

test('the Redis of the tests keeps what it acknowledged over a kill -9 and leaves nothing behind', async () => {
  const server = await startTestRedis()
  const redis = new Redis(server.socketPath)
  redis.on('error', () => undefined)
  onTestFinished(() => redis.disconnect())
  await redis.set('a', '1')
  await server.kill9()
  await server.restart()
  expect(await redis.get('a')).toBe('1')
  const pid = server.pid()
  await server.stop()
  expect(() => process.kill(pid, 0)).toThrow('ESRCH')
})
