import { join } from 'node:path'
import { RedisLog } from '#server/log/redisLog.ts'
import { openRedis } from '#server/redis/openRedis.ts'
import type { RedisOnPort } from '#server/redis/testing/redisOnPort.ts'
import { startTestRedis, type TestRedis } from '#server/redis/testing/testRedis.ts'
import { startTestSentinel } from '#server/redis/testing/testSentinel.ts'
import { newReport } from '#server/report.ts'
import { openBeside } from '#server/store/openBeside.ts'
import { startOf, type Entry } from '#shared/sync/entry.ts'
import { ControlledLine } from '../proxy/controlledLine.ts'
import { shiftedTime } from '../proxy/shiftedTime.ts'

/** Where the meetings of a run are kept, and what stands between it and each node. */
export interface ChaosStore {
  /** What a node is started with. */
  envOf: (node: number) => Record<string, string>
  /** Null: it is another. */
  redis: TestRedis | null
  /** With the master as the Sentinels name it now. */
  sentinel: { current: () => Promise<RedisOnPort | undefined> } | null
  /** One to each node; none where the store is files, or where Sentinels tell of it. */
  lines: ControlledLine[]
  /** By so many seconds the clock of the store is off, as the node at this line sees it. */
  shifts: number[]
  /** The log as it lies there. */
  read: (meetingId: string) => Promise<Entry[]>
  stop: () => Promise<void>
}

const silent = newReport('silent')

export async function redisStore(nodes: number): Promise<ChaosStore> {
  const redis = await startTestRedis()
  const shifts = Array.from({ length: nodes }, () => 0)
  const pathOf = (node: number): string => join(redis.dir, `line${node}.sock`)
  const lines = await Promise.all(shifts.map((_, node) => ControlledLine.open(pathOf(node), () => ({ path: redis.socketPath }), { there: bytes => bytes, back: bytes => shiftedTime(bytes, shifts[node] ?? 0) })))
  return {
    envOf: node => ({ REDIS_URL: `unix://${pathOf(node)}` }),
    redis,
    sentinel: null,
    lines,
    shifts,
    read: meetingId => readRedis(redis.url, meetingId),
    stop: async () => {
      for (const line of lines) await line.close()
      await redis.stop()
    },
  }
}

/** What is acknowledged is on the replica too; else a failover may lose it, which is no fault of a node. */
export async function sentinelStore(): Promise<ChaosStore> {
  const { url, servers, master, stop } = await startTestSentinel()
  return {
    envOf: () => ({ REDIS_URL: url, REDIS_WAIT: '1' }),
    redis: null,
    sentinel: { current: async () => {
      const port = await master()
      return servers.find(server => server.port === port)
    } },
    lines: [],
    shifts: [],
    read: meetingId => readRedis(url, meetingId),
    stop,
  }
}

async function readRedis(url: string, meetingId: string): Promise<Entry[]> {
  const open = await openRedis(url, silent)
  try {
    return (await new RedisLog(open).readAfter(meetingId, startOf(meetingId))) ?? []
  } finally {
    open.close()
  }
}

export function fileStore(dataDir: string): ChaosStore {
  return {
    envOf: () => ({ STORE: 'file' }),
    redis: null,
    sentinel: null,
    lines: [],
    shifts: [],
    read: async meetingId => {
      const beside = await openBeside({ store: 'file', redisUrl: null, dataDir }, silent, false)
      try {
        return (await beside?.log.readAfter(meetingId, startOf(meetingId))) ?? []
      } finally {
        await beside?.close()
      }
    },
    stop: () => Promise.resolve(),
  }
}
