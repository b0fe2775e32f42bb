import type { RedisOnPort } from './redisOnPort.ts'
import { untilSo } from './untilSo.ts'

/**
 * Waits until so many replicas of a master have all that was written: what is not there when the master ends is lost, as it may
 * be without `WAIT`. It is the master that is asked: a replica says that it follows before the master counts with it.
 */
export async function untilReplicated(master: RedisOnPort, replicas = 1): Promise<void> {
  const direct = master.connect()
  await untilSo('the replicas have all', async () => {
    const info = await direct.info('replication')
    const written = /master_repl_offset:(\d+)/.exec(info)?.[1]
    return [...info.matchAll(/^slave\d+:.*state=online,offset=(\d+),/gm)].filter(([, has]) => has === written).length === replicas
  })
  direct.disconnect()
}
