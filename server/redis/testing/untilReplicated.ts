import type { RedisOnPort } from './redisOnPort.ts'
import { untilSo } from './untilSo.ts'

/** Waits until the replica of a master has all that was written: what is not there when the master ends is lost, as it may be without `WAIT`. */
export async function untilReplicated(master: RedisOnPort): Promise<void> {
  const direct = master.connect()
  await untilSo('the replica has all', async () => {
    const info = await direct.info('replication')
    const written = /master_repl_offset:(\d+)/.exec(info)?.[1]
    return written !== undefined && new RegExp(`^slave0:.*state=online,offset=${written},`, 'm').test(info)
  })
  direct.disconnect()
}
