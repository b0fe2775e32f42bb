import type { Redis } from 'ioredis'
import { hostAndPort } from './redisPlaces.ts'
import { SLOTS } from './slotOf.ts'

/** Which master has which slot, as one node of a Cluster knows it; the greater the epoch, the later it was told. */
export interface SlotMap {
  epoch: number
  /** Of each slot its master, `host:port`. */
  owners: readonly string[]
}

/** @param host of the node that is asked: it may not know its own */
export async function askSlotMap(redis: Redis, host: string): Promise<SlotMap> {
  const [info, ranges] = await Promise.all([redis.cluster('INFO') as Promise<string>, redis.cluster('SLOTS')])
  const owners = Array.from({ length: SLOTS }, () => '')
  for (const [first, last, master] of ranges) if (master !== undefined) owners.fill(hostAndPort({ host: master[0] || host, port: master[1] }), first, last + 1)
  return { epoch: Number(/cluster_current_epoch:(\d+)/.exec(info)?.[1] ?? 0), owners }
}

/** Of several answers the latest: a master that is cut off from the others goes on claiming what it had. */
export function latestOf(maps: readonly SlotMap[]): SlotMap | null {
  return maps.reduce<SlotMap | null>((latest, map) => (latest === null || map.epoch > latest.epoch ? map : latest), null)
}
