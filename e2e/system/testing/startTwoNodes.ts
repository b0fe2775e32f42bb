import { startTestRedis, type TestRedis } from '#server/redis/testing/testRedis.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'

/** Two nodes on one Redis of their own, and how to end all three. */
export async function startTwoNodes(): Promise<{ one: TestNode; other: TestNode; redisUrl: string; redis: TestRedis; stop: () => Promise<void> }> {
  const redis = await startTestRedis()
  const [one, other] = [await startNode({ redisUrl: redis.url }), await startNode({ redisUrl: redis.url })]
  const stop = async (): Promise<void> => {
    for (const node of [one, other]) await node.close()
    await redis.stop()
  }
  return { one, other, redisUrl: redis.url, redis, stop }
}
