import type { Redis } from 'ioredis'
import type { RedisShards } from './redisShards.ts'

/** In words: why what this Redis, or a master of this Cluster, acknowledges could still be lost; empty when it could not. */
export async function durabilityWarnings(shards: RedisShards): Promise<string[]> {
  return [...new Set((await shards.askEach(warningsOf)).flat())]
}

async function warningsOf(redis: Redis): Promise<string[]> {
  const settings = await settingsOf(redis)
  if (settings === null) return ['This Redis does not show its settings: make sure that appendonly is yes, appendfsync always and maxmemory-policy noeviction.']
  const { appendonly, appendfsync, 'maxmemory-policy': policy } = settings
  const warnings: string[] = []
  if (appendonly !== 'yes') warnings.push('This Redis keeps no append-only file: what it acknowledges is lost when it stops. Set appendonly yes.')
  else if (appendfsync !== 'always') warnings.push(`This Redis writes its file to the disk later (appendfsync ${appendfsync}): the last second can be lost. Set appendfsync always.`)
  if (policy !== 'noeviction') warnings.push(`This Redis throws data away when memory is short (maxmemory-policy ${policy}): a meeting could vanish. Set maxmemory-policy noeviction.`)
  return warnings
}

const SETTINGS = ['appendonly', 'appendfsync', 'maxmemory-policy'] as const

async function settingsOf(redis: Redis): Promise<Record<(typeof SETTINGS)[number], string> | null> {
  try {
    const [appendonly = '', appendfsync = '', policy = ''] = await Promise.all(SETTINGS.map(async name => ((await redis.config('GET', name)) as string[])[1]))
    return { appendonly, appendfsync, 'maxmemory-policy': policy }
  } catch {
    return null // hosted Redis often forbids it; a line that went down shows soon enough
  }
}
