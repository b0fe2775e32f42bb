import { steadyNow } from '#server/log/steadyNow.ts'
import type { Report } from '#server/report.ts'
import { StoreFault } from '#server/store/storeFault.ts'
import { durabilityWarnings } from './durabilityWarnings.ts'
import { RedisClock } from './redisClock.ts'
import { RedisLine } from './redisLine.ts'
import { redisOptions } from './redisOptions.ts'
import { RedisSubscriber } from './redisSubscriber.ts'

/** A Redis as a node uses it: a line to ask, a line to listen, its clock. */
export interface OpenRedis {
  line: RedisLine
  subscriber: RedisSubscriber
  clock: RedisClock
  database: number
  patienceMs: number
  /** In words: why what this Redis acknowledges could still be lost. */
  warnings: string[]
  close: () => void
}

/** At the start Redis may itself just be starting: it is waited for so many times longer. */
const START_PATIENCE = 5
const LOOK_MS = 3000

/** Rejects with `StoreFault` when it does not answer. @param patienceMs how long anything may wait for it */
export async function openRedis(address: string, report: Report, patienceMs = 2000): Promise<OpenRedis> {
  const { db: database = 0 } = redisOptions(address)
  const line = new RedisLine({ address, report, patienceMs })
  const subscriber = new RedisSubscriber({ address, report, patienceMs })
  const clock = new RedisClock(() => line.ask(async redis => timeOf(await redis.time())), steadyNow)
  const look = (): void => void clock.refresh().catch(() => undefined) // away: the reckoning goes on
  const timer = setInterval(look, LOOK_MS)
  timer.unref()
  const close = (): void => {
    clearInterval(timer)
    line.close()
    subscriber.close()
  }
  try {
    await line.untilReady(START_PATIENCE * patienceMs)
    await clock.refresh()
    line.redis.on('ready', look) // perhaps another server now
    return { line, subscriber, clock, database, patienceMs, warnings: await line.ask(durabilityWarnings), close }
  } catch (cause) {
    close()
    throw new StoreFault(`The store does not answer. ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}

function timeOf([seconds, microseconds]: readonly [unknown, unknown] | readonly unknown[]): number {
  return Number(seconds) * 1000 + Number(microseconds) / 1000
}
