import { afterAll, afterEach, beforeAll } from 'vitest'
import { newReport } from '#server/report.ts'
import { agreedIn } from '../agreedClock.ts'
import { CLOCK } from '../keys.ts'
import { openRedis, type OpenRedis } from '../openRedis.ts'
import { RedisClock } from '../redisClock.ts'
import { startTestRedis, type TestRedis } from './testRedis.ts'

export const LOOK_MS = 3000

/** A Redis for the tests of a file, in which each test finds nothing agreed on. */
export function redisOfClocks(): { readonly redis: OpenRedis; table: (tripsMs?: number[]) => ReturnType<typeof clockTable> } {
  let server: TestRedis
  let redis: OpenRedis
  beforeAll(async () => {
    server = await startTestRedis()
    redis = await openRedis(server.url, newReport('silent'))
  })
  afterEach(() => redis.shards.ask(CLOCK, line => line.del(CLOCK)))
  afterAll(async () => {
    redis.close()
    await server.stop()
  })
  return { get redis() { return redis }, table: tripsMs => clockTable(redis, tripsMs) }
}

/** A store and nodes whose clocks pass only as the test says; what they agree on is in a Redis. */
function clockTable(redis: OpenRedis, tripsMs: number[] = []) {
  const at = { redis: 1_700_000_000_000, steady: 50 }
  const nodes: RedisClock[] = []
  const said: string[] = []
  const pass = (ms: number): void => {
    at.redis += ms
    at.steady += ms
  }
  const askTime = (): Promise<number> => {
    const tripMs = tripsMs.shift() ?? 0
    pass(tripMs * 0.9) // a slow trip is slow one way
    const answer = at.redis
    pass(tripMs * 0.1)
    return Promise.resolve(answer)
  }
  /** @param asleep how long this node stood still, ms */
  const start = (asleep = { ms: 0 }): RedisClock => {
    const clock = new RedisClock({ askTime, steadyNow: () => at.steady - asleep.ms, agreed: agreedIn(redis), warn: what => void said.push(what) })
    nodes.push(clock)
    return clock
  }
  /** All look, one after the other, as often as they do in so long. */
  const live = async (ms: number): Promise<void> => {
    for (let left = ms; left > 0; left -= LOOK_MS) {
      pass(LOOK_MS)
      for (const node of nodes) await node.refresh()
    }
  }
  return { at, pass, start, live, said, nodes }
}
