import { ClusterShards } from './clusterShards.ts'
import { ClusterSubscriber } from './clusterSubscriber.ts'
import { DOCUMENTS } from './keys.ts'
import type { Listening } from './listening.ts'
import type { Outages } from './outages.ts'
import { RedisLine } from './redisLine.ts'
import { placeOf, type RedisPlaces } from './redisPlaces.ts'
import { OneShard, type RedisShards } from './redisShards.ts'
import { RedisSubscriber } from './redisSubscriber.ts'
import type { Refusals } from './refusals.ts'
import { Replicating } from './replicating.ts'

interface Parts {
  places: RedisPlaces
  outages: Outages
  refusals: Refusals
  patienceMs: number
  /** How many replicas are waited for. */
  replicas: number
}

interface Shards {
  shards: RedisShards
  replicating: Replicating
  subscriber: Listening
  close: () => void
}

/** Where a node asks, where it writes and where it listens. What is listened for, or waited for, holds up nothing that is asked. */
export function openShards(parts: Parts): Shards {
  const { patienceMs, refusals, replicas } = parts
  const shards = shardsOf(parts)
  const writing = replicas > 0 ? shardsOf(parts) : shards
  const subscriber = listeningAt(shards, parts)
  return { shards, subscriber, replicating: new Replicating({ shards: writing, refusals, replicas, patienceMs }), close: () => {
    for (const one of [shards, writing, subscriber]) one.close()
  } }
}

function shardsOf({ places, outages, refusals, patienceMs }: Parts): RedisShards {
  return places.kind === 'one' ? new OneShard(new RedisLine({ to: places.options, outages, refusals, patienceMs })) : new ClusterShards({ places, outages, refusals, patienceMs })
}

function listeningAt(shards: RedisShards, { places, outages, patienceMs }: Parts): Listening {
  if (places.kind === 'one') return new RedisSubscriber(new RedisLine({ to: places.options, outages, patienceMs }))
  if (!(shards instanceof ClusterShards)) throw new TypeError('a Cluster has its masters')
  return new ClusterSubscriber(shards, DOCUMENTS, owner => {
    const line = new RedisLine({ to: { ...places.login, ...placeOf(owner) }, outages, patienceMs }, true)
    // A master that was replaced, or is cut off from the others, answers a ping; of its keys it says that it has them no more.
    return new RedisSubscriber(line, redis => (shards.ownerOf(DOCUMENTS) === owner ? redis.exists(DOCUMENTS) : redis.ping()))
  })
}
