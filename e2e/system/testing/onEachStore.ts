import { afterAll, beforeAll, describe } from 'vitest'
import { startTestRedis, type TestRedis } from '#server/redis/testing/testRedis.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'

/** The same tests at a node that keeps everything in files, and at one on a Redis of its own. */
export function onEachStore(tests: (node: () => TestNode) => void): void {
  describe.each(['file', 'redis'] as const)('%s', store => {
    let redis: TestRedis | null = null
    let node: TestNode
    beforeAll(async () => {
      redis = store === 'redis' ? await startTestRedis() : null
      node = await startNode(redis === null ? {} : { redisUrl: redis.url })
    })
    afterAll(async () => {
      await node.close()
      await redis?.stop()
    })
    tests(() => node)
  })
}
