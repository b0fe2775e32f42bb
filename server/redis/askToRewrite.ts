import type { Redis } from 'ioredis'

/** Null: it does, or keeps no such file; else its no. */
export async function askToRewrite(redis: Redis): Promise<string | null> {
  try {
    const [, appendonly] = (await redis.config('GET', 'appendonly').catch(() => [])) as string[]
    if (appendonly !== 'no') await redis.bgrewriteaof()
    return null
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'ReplyError') return cause.message
    throw cause
  }
}

export type Rewritten = 'not yet' | 'done' | 'failed'

/** How far it is with that. A Redis that may not be asked is not waited for. */
export async function howRewritten(redis: Redis): Promise<Rewritten> {
  const info = await redis.info('persistence').catch((cause: unknown) => {
    if (cause instanceof Error && cause.name === 'ReplyError') return ''
    throw cause
  })
  if (/^aof_rewrite_(?:in_progress|scheduled):1/m.test(info)) return 'not yet'
  return /^aof_last_bgrewrite_status:err/m.test(info) ? 'failed' : 'done'
}
