import type { Redis } from 'ioredis'
import { slotOf } from '../slotOf.ts'
import { startRedisOnPort, type RedisOnPort } from './redisOnPort.ts'
import { untilReplicated } from './untilReplicated.ts'
import { untilSo } from './untilSo.ts'

/** Three masters with a replica each, one of which takes over within a second or two. */
export interface TestCluster {
  /** As `REDIS_URL` takes it. */
  url: string
  /** The masters at the start, and their replicas in the same order. */
  masters: readonly [RedisOnPort, RedisOnPort, RedisOnPort]
  replicas: readonly RedisOnPort[]
  /** Which of the first masters has a key. */
  masterOf: (key: string) => number
  /** Lines of the tests' own to the masters. */
  direct: readonly Redis[]
  flush: () => Promise<void>
  /** Kills all at once, and starts them on what they kept. */
  restart: () => Promise<void>
  stop: () => Promise<void>
}

const SETTINGS = ['cluster-enabled yes', 'cluster-config-file nodes.conf', 'cluster-port $BUS', 'cluster-node-timeout 1000', 'cluster-replica-validity-factor 0', 'cluster-require-full-coverage no']
const RANGES = [[0, 5460], [5461, 10922], [10923, 16383]] as const

/** @param hasReplicas without them it starts faster, and nobody takes over */
export async function startTestCluster(hasReplicas = true): Promise<TestCluster> {
  const start = (): Promise<RedisOnPort> => startRedisOnPort(SETTINGS)
  const masters = await Promise.all([start(), start(), start()])
  const replicas = hasReplicas ? await Promise.all([start(), start(), start()]) : []
  const servers = [...masters, ...replicas]
  const lines = servers.map(server => server.connect())
  const direct = lines.slice(0, 3)
  const buses = await Promise.all(lines.map(async redis => String(((await redis.config('GET', 'cluster-port')) as string[])[1])))
  const ids = await Promise.all(lines.map(redis => redis.cluster('MYID')))
  for (const [index, redis] of lines.entries()) {
    await redis.call('CLUSTER', 'SET-CONFIG-EPOCH', index + 1)
    const range = RANGES[index]
    if (range !== undefined) await redis.call('CLUSTER', 'ADDSLOTSRANGE', ...range)
  }
  for (const [index, redis] of lines.entries()) {
    for (const [other, { port }] of servers.entries()) if (other !== index) await redis.call('CLUSTER', 'MEET', '127.0.0.1', port, buses[other] ?? '')
  }
  for (const redis of lines) await untilKnown(redis, servers.length)
  for (const [index, redis] of lines.slice(3).entries()) await redis.call('CLUSTER', 'REPLICATE', String(ids[index]))
  if (hasReplicas) await Promise.all(masters.map(master => untilReplicated(master)))
  for (const redis of lines) await untilKnown(redis, servers.length)
  return {
    url: `redis+cluster://${masters.map(({ port }) => `127.0.0.1:${port}`).join(',')}`,
    masters,
    replicas,
    masterOf: key => RANGES.findIndex(([, last]) => slotOf(key) <= last),
    direct,
    flush: async () => {
      await Promise.all(direct.map(redis => redis.flushall()))
    },
    restart: async () => {
      await Promise.all(servers.map(server => server.kill9()))
      await Promise.all(servers.map(server => server.restart()))
      for (const redis of lines) await untilKnown(redis, servers.length)
    },
    stop: async () => {
      for (const redis of lines) redis.disconnect()
      await Promise.all(servers.map(server => server.stop()))
    },
  }
}

async function untilKnown(redis: Redis, nodes: number): Promise<void> {
  const isWhole = async (): Promise<boolean> => {
    const info = (await redis.cluster('INFO')) as string
    return info.includes('cluster_state:ok') && info.includes('cluster_slots_ok:16384') && info.includes(`cluster_known_nodes:${nodes}`)
  }
  await untilSo('the Cluster is whole', isWhole)
}
