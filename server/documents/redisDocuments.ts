import type { OpenRedis } from '#server/redis/openRedis.ts'
import { DOCUMENTS } from '#server/redis/keys.ts'
import { redisScript } from '#server/redis/redisScript.ts'
import { documentKey, documentPrefix } from './documentKey.ts'
import type { Documents, Stored } from './documents.ts'
import { newRevision } from './newRevision.ts'
import type { Rewriting } from '#server/redis/rewriting.ts'

const putScript = redisScript(import.meta.resolve('#server/documents/put.lua'))
const deleteScript = redisScript(import.meta.resolve('#server/documents/delete.lua'))
/** So many keys are looked at in one turn. */
const SCANNED = 500

/** The documents in one hash of a Redis, for any number of nodes. */
export class RedisDocuments implements Documents<string> {
  readonly #open: OpenRedis
  readonly #rewriting: Rewriting
  readonly #channel: string

  constructor(open: OpenRedis, rewriting: Rewriting) {
    this.#open = open
    this.#rewriting = rewriting
    this.#channel = `rostrum:${open.database}:documents`
  }

  async get(key: string): Promise<Stored | null> {
    const field = documentKey(key)
    const text = await this.#open.shards.ask(DOCUMENTS, redis => redis.hget(DOCUMENTS, field))
    if (text === null) return null
    const gap = text.indexOf(' ')
    return { revision: Number(text.slice(0, gap)), value: JSON.parse(text.slice(gap + 1)) as unknown }
  }

  async put(key: string, value: unknown, ifRevision: number | null): Promise<boolean> {
    const args = [documentKey(key), String(ifRevision ?? ''), `${newRevision()} ${JSON.stringify(value)}`, this.#channel]
    return (await this.#open.replicating.write({ key: DOCUMENTS, script: putScript, args: () => args, isWritten: reply => reply === 1 })) === 1
  }

  async delete(key: string): Promise<void> {
    const field = documentKey(key)
    await this.#open.replicating.write({ key: DOCUMENTS, script: deleteScript, args: () => [field, this.#channel], isWritten: () => true })
  }

  letGo(): void {
    this.#rewriting.soon()
  }

  async keys<Prefix extends string>(prefix: Prefix): Promise<`${Prefix}${string}`[]> {
    const begins = documentPrefix(prefix)
    // Piece by piece: all at once, of many meetings, would hold up whoever else asks this Redis.
    const keys = new Set<string>()
    let from = '0'
    do {
      const [next, found] = await this.#open.shards.ask(DOCUMENTS, redis => redis.hscan(DOCUMENTS, from, 'MATCH', `${begins}*`, 'COUNT', SCANNED))
      found.forEach((text, index) => index % 2 === 0 && keys.add(text))
      from = next
    } while (from !== '0')
    return [...keys].filter((key): key is `${Prefix}${string}` => key.startsWith(begins)).toSorted()
  }

  follow(prefix: string, onChange: (key: string) => void): () => void {
    const begins = documentPrefix(prefix)
    return this.#open.subscriber.subscribe(this.#channel, key => {
      if (key.startsWith(begins)) onChange(key)
    }, DOCUMENTS)
  }

  heardMs(): number {
    return this.#open.subscriber.heardMs
  }
}
