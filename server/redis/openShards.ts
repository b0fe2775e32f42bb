import type { Report } from '#server/report.ts'
import { ClusterShards } from './clusterShards.ts'
import { ClusterSubscriber } from './clusterSubscriber.ts'
import { DOCUMENTS } from './keys.ts'
import type { Listening } from './listening.ts'
import { RedisLine } from './redisLine.ts'
import { placeOf, type RedisPlaces } from './redisPlaces.ts'
import { OneShard, type RedisShards } from './redisShards.ts'
import { RedisSubscriber } from './redisSubscriber.ts'

interface Parts {
  places: RedisPlaces
  report: Report
  patienceMs: number
}

/** Where a node asks and where it listens. What is listened for is not lost by what is asked: these are other lines. */
export function openShards({ places, report, patienceMs }: Parts): { shards: RedisShards; subscriber: Listening } {
  if (places.kind === 'one') {
    const newLine = (): RedisLine => new RedisLine({ to: places.options, report, patienceMs })
    return { shards: new OneShard(newLine()), subscriber: new RedisSubscriber(newLine()) }
  }
  const shards = new ClusterShards({ places, report, patienceMs })
  const subscriber = new ClusterSubscriber(shards, DOCUMENTS, owner => {
    const line = new RedisLine({ to: { ...places.login, ...placeOf(owner) }, report, patienceMs }, true)
    // A master that was replaced, or is cut off from the others, answers a ping; of its keys it says that it has them no more.
    return new RedisSubscriber(line, redis => (shards.ownerOf(DOCUMENTS) === owner ? redis.exists(DOCUMENTS) : redis.ping()))
  })
  return { shards, subscriber }
}
