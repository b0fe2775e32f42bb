import { Redis } from 'ioredis'
import { expect, onTestFinished, test } from 'vitest'
import { newReport } from '#server/report.ts'
import { StoreFault } from '#server/store/storeFault.ts'
import { openRedis } from './openRedis.ts'
import { startTestRedis, type TestRedis } from './testing/testRedis.ts'

const silent = newReport('silent')
const newServer = async (): Promise<{ server: TestRedis; direct: Redis }> => {
  const server = await startTestRedis()
  const direct = new Redis(server.socketPath)
  direct.on('error', () => undefined)
  onTestFinished(async () => {
    direct.disconnect()
    await server.stop()
  })
  return { server, direct }
}
const warningsOf = async (url: string): Promise<string> => {
  const redis = await openRedis(url, silent)
  redis.close()
  return redis.warnings.join('\n')
}

test('a Redis whose acknowledgement could be lost is warned of in words', async () => {
  const { server, direct } = await newServer()
  expect(await warningsOf(server.url)).toBe('')
  await direct.config('SET', 'appendfsync', 'everysec')
  await direct.config('SET', 'maxmemory-policy', 'allkeys-lru')
  expect(await warningsOf(server.url)).toMatch(/appendfsync everysec[^]*maxmemory-policy allkeys-lru/)
  await direct.config('SET', 'appendonly', 'no')
  expect(await warningsOf(server.url)).toContain('no append-only file')
})

test('one that hides its settings is warned of, not refused', async () => {
  const { server, direct } = await newServer()
  await direct.call('ACL', 'SETUSER', 'ann', 'on', '>word', '~*', '&*', '+@all', '-config')
  expect(await warningsOf(`${server.url}?username=ann&password=word`)).toContain('does not show its settings')
})

test('one that is not there is told of within ten seconds, however patient whoever asks is later', async () => {
  const beganAt = performance.now()
  await expect(openRedis('redis://127.0.0.1:1', silent, 30_000)).rejects.toThrow('ECONNREFUSED')
  expect(performance.now() - beganAt).toBeLessThan(20_000)
}, 60_000)

test('one that is not there, or refuses the password, is told in words and without it', async () => {
  const { server, direct } = await newServer()
  await expect(openRedis('redis://127.0.0.1:1', silent, 50)).rejects.toThrow(StoreFault)
  await expect(openRedis('redis://127.0.0.1:1', silent, 50)).rejects.toThrow('redis://127.0.0.1:1: connect ECONNREFUSED')
  await expect(openRedis('redis+cluster://127.0.0.1:1,127.0.0.1:2', silent, 50)).rejects.toThrow('no master that answers (127.0.0.1:1: connect ECONNREFUSED 127.0.0.1:1)')
  await direct.call('ACL', 'SETUSER', 'default', 'resetpass', '>right')
  const refusal: unknown = await openRedis(`${server.url}?password=hunter2`, silent, 50).catch((cause: unknown) => cause)
  expect(String(refusal)).toContain('WRONGPASS')
  expect(String(refusal)).not.toContain('hunter2')
  await direct.call('ACL', 'SETUSER', 'default', 'nopass')
})

test('one that is just starting is waited for', async () => {
  const { server } = await newServer()
  await server.kill9()
  const opening = openRedis(server.url, silent)
  await server.restart()
  const redis = await opening
  expect(redis.shards.isReady).toBe(true)
  redis.close()
})

test('that it is away, and that it is back, is said once for all lines to it', async () => {
  const { server } = await newServer()
  const said: string[] = []
  const redis = await openRedis(server.url, { ...silent, warn: what => void said.push(what) }, 500, 1)
  onTestFinished(() => redis.close())
  for (const times of [1, 2]) {
    await server.kill9()
    await expect.poll(() => said.length, { timeout: 10_000 }).toBe(2 * times - 1)
    await server.restart()
    await expect.poll(() => said.length, { timeout: 10_000 }).toBe(2 * times)
  }
  const words = expect.stringMatching(/^Redis at unix:\S+ is away: /) as string
  const back = expect.stringMatching(/^Redis at unix:\S+ is back$/) as string
  expect(said).toEqual([words, back, words, back])
})
