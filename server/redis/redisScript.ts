import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Redis } from 'ioredis'

/** A Lua script and what Redis knows it by. */
export interface RedisScript {
  text: string
  sha: string
}

/** From a file, by its address: `import.meta.resolve` finds it also where the server is one file, elsewhere. */
export function redisScript(address: string): RedisScript {
  const text = readFileSync(fileURLToPath(address), 'utf8')
  return { text, sha: createHash('sha1').update(text).digest('hex') }
}

/**
 * Runs a script by its hash; sends the text only where Redis does not know it (a new server, a restart).
 * @param behind sends something right behind, each time, on the same line
 */
export async function runScript(redis: Redis, script: RedisScript, keys: readonly string[], args: readonly string[], behind?: () => unknown): Promise<unknown> {
  try {
    const asked = redis.evalsha(script.sha, keys.length, ...keys, ...args)
    behind?.()
    return await asked
  } catch (cause) {
    if (!(cause instanceof Error && cause.message.startsWith('NOSCRIPT'))) throw cause
    const asked = redis.eval(script.text, keys.length, ...keys, ...args) // it did not run, so this is no second time
    behind?.()
    return asked
  }
}
