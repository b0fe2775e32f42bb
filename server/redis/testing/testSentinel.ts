import { startRedisOnPort, type RedisOnPort } from './redisOnPort.ts'
import { untilReplicated } from './untilReplicated.ts'
import { untilSo } from './untilSo.ts'

/** A master, its replicas and three Sentinels, which name another master within a second or two. */
export interface TestSentinel {
  /** As `REDIS_URL` takes it. */
  url: string
  /** The first of them is the master at the start. */
  servers: readonly [RedisOnPort, RedisOnPort, ...RedisOnPort[]]
  sentinels: readonly [RedisOnPort, RedisOnPort, RedisOnPort]
  /** The port of the master that the Sentinels name now. */
  master: () => Promise<number>
  stop: () => Promise<void>
}

const NAME = 'floor'

export async function startTestSentinel(replicas: 1 | 2 = 1): Promise<TestSentinel> {
  const first = await startRedisOnPort([])
  const follower = (): Promise<RedisOnPort> => startRedisOnPort([`replicaof 127.0.0.1 ${first.port}`])
  const second = await follower()
  const more = replicas === 2 ? [await follower()] : []
  await untilReplicated(first, replicas)
  const settings = [`sentinel monitor ${NAME} 127.0.0.1 ${first.port} 2`, `sentinel down-after-milliseconds ${NAME} 500`, `sentinel failover-timeout ${NAME} 3000`]
  const sentinel = (): Promise<RedisOnPort> => startRedisOnPort(settings, 'sentinel')
  const sentinels = await Promise.all([sentinel(), sentinel(), sentinel()])
  const asked = sentinels.map(one => one.connect())
  // They find each other, and the replica, by what they say at the master.
  for (const redis of asked) {
    await untilSo('the Sentinels know each other', async () => new RegExp(`status=ok,.*slaves=${replicas},sentinels=3`).test(await redis.info('sentinel')))
  }
  return {
    url: `redis+sentinel://${sentinels.map(({ port }) => `127.0.0.1:${port}`).join(',')}/${NAME}`,
    servers: [first, second, ...more],
    sentinels,
    master: async () => Number(((await asked[0]?.call('SENTINEL', 'GET-MASTER-ADDR-BY-NAME', NAME)) as string[] | undefined)?.[1]),
    stop: async () => {
      for (const redis of asked) redis.disconnect()
      await Promise.all([first, second, ...more, ...sentinels].map(server => server.stop()))
    },
  }
}
