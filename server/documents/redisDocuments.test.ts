import { Redis } from 'ioredis'
import { afterAll, beforeAll } from 'vitest'
import { openRedis, type OpenRedis } from '#server/redis/openRedis.ts'
import { Rewriting } from '#server/redis/rewriting.ts'
import { startTestRedis, type TestRedis } from '#server/redis/testing/testRedis.ts'
import { newReport } from '#server/report.ts'
import { RedisDocuments } from './redisDocuments.ts'
import { documentsContract } from './testing/documentsContract.ts'

let server: TestRedis
let direct: Redis
const opened: OpenRedis[] = []
const closeNodes = (): void => opened.splice(0).forEach(open => open.close())

beforeAll(async () => {
  server = await startTestRedis()
  direct = new Redis(server.socketPath)
  direct.on('error', () => undefined)
})
afterAll(async () => {
  direct.disconnect()
  await server.stop()
})

documentsContract('documents in Redis', async () => ({
  node: async () => {
    const open = await openRedis(server.url, newReport('silent'))
    opened.push(open)
    return new RedisDocuments(open, new Rewriting(open, newReport('silent')))
  },
  restart: async () => {
    closeNodes()
    await server.kill9()
    await server.restart()
  },
  traces: async () => JSON.stringify(await Promise.all((await direct.keys('*')).map(async key => ((await direct.type(key)) === 'hash' ? direct.hgetall(key) : direct.get(key))))),
  remove: async () => {
    closeNodes()
    await direct.flushall()
  },
}))
