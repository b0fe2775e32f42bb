import { steadyNow } from '#server/log/steadyNow.ts'
import type { Report } from '#server/report.ts'
import { StoreFault } from '#server/store/storeFault.ts'
import { agreedIn } from './agreedClock.ts'
import { durabilityWarnings } from './durabilityWarnings.ts'
import type { Listening } from './listening.ts'
import { DOCUMENTS } from './keys.ts'
import { openShards } from './openShards.ts'
import { Outages } from './outages.ts'
import { RedisClock } from './redisClock.ts'
import { timeOf } from './redisLine.ts'
import { redisPlacesOf } from './redisOptions.ts'
import { Refusals } from './refusals.ts'
import type { RedisShards } from './redisShards.ts'
import type { Replicating } from './replicating.ts'

/** A Redis as a node uses it, also one of several servers: lines to ask, lines to listen, its clock. */
export interface OpenRedis {
  shards: RedisShards
  /** For what must not be lost once it is acknowledged. */
  replicating: Replicating
  subscriber: Listening
  clock: RedisClock
  refusals: Refusals
  database: number
  patienceMs: number
  /** In words: why what this Redis acknowledges could still be lost. */
  warnings: string[]
  close: () => void
}

/** At the start Redis may itself just be starting: it is waited for so many times longer. */
const START_PATIENCE = 5
/** But no longer than so, by whoever is patient with what is asked later. */
const LONGEST_START_MS = 10_000
const LOOK_MS = 3000

/**
 * Rejects with `StoreFault` when it does not answer.
 * @param patienceMs how long anything may wait for it
 * @param replicas how many replicas must have what is written before it is acknowledged
 */
export async function openRedis(address: string, report: Report, patienceMs = 2000, replicas = 0): Promise<OpenRedis> {
  const places = redisPlacesOf(address)
  const database = places.kind === 'one' ? (places.options.db ?? 0) : 0
  const refusals = new Refusals(report)
  const { shards, replicating, subscriber, close: closeLines } = openShards({ places, outages: new Outages(report), refusals, patienceMs, replicas })
  // The clocks of the masters of a Cluster differ: one of them is the meeting's.
  const askTime = (): Promise<number> => shards.ask(DOCUMENTS, async redis => timeOf(await redis.time()))
  const clock = new RedisClock({ askTime, steadyNow, agreed: agreedIn({ shards, replicating }), warn: what => report.warn(what) })
  const look = (): void => void clock.refresh().catch(() => undefined) // away: the reckoning goes on
  const timer = setInterval(look, LOOK_MS)
  timer.unref()
  const close = (): void => {
    clearInterval(timer)
    closeLines()
  }
  try {
    await shards.untilReady(Math.min(START_PATIENCE * patienceMs, LONGEST_START_MS))
    await subscriber.untilReady(patienceMs)
    await clock.refresh()
    shards.onMoved(look)
    const warnings = [...(await durabilityWarnings(shards)), ...(await replicating.warnings())]
    return { shards, replicating, subscriber, clock, refusals, database, patienceMs, warnings, close }
  } catch (cause) {
    close()
    throw new StoreFault(`The store does not answer. ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}
