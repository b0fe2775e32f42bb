import { realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { RedisDocuments } from '#server/documents/redisDocuments.ts'
import { RedisLog } from '#server/log/redisLog.ts'
import { openRedis } from '#server/redis/openRedis.ts'
import { Rewriting } from '#server/redis/rewriting.ts'
import { findRedis } from '#server/redis/redisProcess.ts'
import type { Report } from '#server/report.ts'
import { chooseStore } from './chooseStore.ts'
import { findOnPath } from './findOnPath.ts'
import type { KeptStore } from './keptStore.ts'
import { openStore, type StoreConfig } from './openStore.ts'
import { readChoice } from './recordedChoice.ts'
import { socketPath } from './socketPath.ts'
import { StoreFault } from './storeFault.ts'
import { openThroughDoor } from './throughDoor.ts'

/** A log may be long, and all of it goes in one append, ms. */
const PATIENCE_MS = 30_000

/** A store, beside the server that may have it. */
export interface BesideStore extends KeptStore {
  /** In words, of a store that had to be opened. */
  warnings: readonly string[]
  close: () => Promise<void>
}

/**
 * Opens what a server keeps, whether it runs or not: files through its door, its private Redis and one's own Redis as one more
 * node would. Where nobody has the store it is opened here, and no server can start until it is closed.
 * @param mayMake null is returned for a data directory in which nothing is kept yet, unless one may be made
 */
export async function openBeside(config: StoreConfig, report: Report, mayMake: boolean): Promise<BesideStore | null> {
  const { dataDir, store, redisUrl } = config
  const recorded = await readChoice(dataDir)
  const hasRedisServer = (await findOnPath(['redis-server', 'valkey-server'])) !== null
  const kind = chooseStore({ store, hasUrl: redisUrl !== null, recorded, hasRedisServer, dataDir })
  if (kind === 'redis') return openNode(redisUrl ?? '', report)
  if (recorded === null && !mayMake) return null
  if (recorded !== null) await assertOwner(dataDir)
  const running = recorded === null ? null : kind === 'file' ? await openFiles(dataDir) : await openPrivate(dataDir, report)
  return running ?? openAlone(config, report)
}

async function openAlone(config: StoreConfig, report: Report): Promise<BesideStore> {
  const { log, documents, warnings, close } = await openStore(config, report)
  return { log, documents, warnings, close }
}

async function openFiles(dataDir: string): Promise<BesideStore | null> {
  const open = await openThroughDoor(dataDir)
  return open && { ...open, warnings: [], close: async () => open.close() }
}

/** Null: nobody answers there. */
async function openPrivate(dataDir: string, report: Report): Promise<BesideStore | null> {
  const path = await socketPath(dataDir, 'redis.sock')
  const found = await findRedis(path)
  if (found === 'nobody') return null
  if (found === 'busy') throw new StoreFault(`The private Redis of ${dataDir} does not answer yet. Try again in a moment.`)
  if (found.dir !== (await realpath(join(dataDir, 'redis')))) throw new StoreFault(`At ${path} answers a Redis that keeps its data elsewhere, in ${found.dir}.`)
  return openNode(`unix://${pathToFileURL(path).pathname}`, report)
}

async function openNode(address: string, report: Report): Promise<BesideStore> {
  const redis = await openRedis(address, report, PATIENCE_MS)
  return { log: new RedisLog(redis), documents: new RedisDocuments(redis, new Rewriting(redis, report)), warnings: [], close: async () => redis.close() }
}

/** What another person makes in a data directory, the server of its owner could not open. */
async function assertOwner(dataDir: string): Promise<void> {
  const { uid } = await stat(dataDir)
  if (process.getuid !== undefined && process.getuid() !== uid) throw new StoreFault(`The data directory ${dataDir} belongs to another user (number ${uid}). Run this as that user, as the server does.`)
}
