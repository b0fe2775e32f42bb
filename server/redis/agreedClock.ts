import { CLOCK } from './keys.ts'
import { redisScript } from './redisScript.ts'
import type { RedisShards } from './redisShards.ts'
import type { Replicating } from './replicating.ts'

const agreeScript = redisScript(import.meta.resolve('#server/redis/agreeOnClock.lua'))

/** What the nodes of a store have agreed on. */
export interface Agreed {
  /** So far the meetings' time is ahead of the clock of the store, ms: 0, unless that clock was set while nodes ran. */
  aheadMs: number
  /** When a node last lived by it, ms since epoch by the clock of the store. */
  agreedAt: number
  /** Grows with each that agrees. */
  agreements: number
}

export interface Agreeing extends Pick<Agreed, 'aheadMs' | 'agreedAt'> {
  /** Whether the others are to take it for a word: else it is only not forgotten. */
  counts: boolean
}

export interface AgreedClock {
  read(): Promise<Agreed>
  /** @returns false where another node has agreed on anything since it was read */
  agree(read: Agreed, agreeing: Agreeing): Promise<boolean>
}

interface Parts {
  shards: Pick<RedisShards, 'ask'>
  /** What was decided is not to be lost in a failover, and that the store takes writing again is heard of here too. */
  replicating: Pick<Replicating, 'write'>
}

/** In a Redis, for any number of nodes. */
export function agreedIn({ shards, replicating }: Parts): AgreedClock {
  return {
    read: async () => {
      const [aheadMs, agreedAt, agreements] = await shards.ask(CLOCK, redis => redis.hmget(CLOCK, 'aheadMs', 'agreedAt', 'agreements'))
      return { aheadMs: Number(aheadMs ?? 0), agreedAt: Number(agreedAt ?? 0), agreements: Number(agreements ?? 0) }
    },
    agree: async ({ agreements }, { aheadMs, agreedAt, counts }) => {
      const args = [agreements, aheadMs, agreedAt, Number(counts)].map(String)
      return (await replicating.write({ key: CLOCK, script: agreeScript, args: () => args, isWritten: reply => reply === 1 })) === 1
    },
  }
}
