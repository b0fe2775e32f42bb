import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { closeAll } from '#server/closeAll.ts'
import type { Documents } from '#server/documents/documents.ts'
import { FileDocuments } from '#server/documents/fileDocuments.ts'
import { RedisDocuments } from '#server/documents/redisDocuments.ts'
import type { LeaseStore } from '#server/lease/leaseStore.ts'
import { LocalLeases } from '#server/lease/localLeases.ts'
import { RedisLeases } from '#server/lease/redisLeases.ts'
import { LocalLimits } from '#server/limits/localLimits.ts'
import { RedisLimits } from '#server/limits/redisLimits.ts'
import type { StoreLimits } from '#server/limits/storeLimits.ts'
import { Disk } from '#server/log/disk.ts'
import { FileLog } from '#server/log/fileLog.ts'
import type { MeetingLog } from '#server/log/meetingLog.ts'
import { RedisLog } from '#server/log/redisLog.ts'
import { LocalPresence } from '#server/presence/localPresence.ts'
import type { Presence } from '#server/presence/presence.ts'
import { RedisPresence } from '#server/presence/redisPresence.ts'
import { openRedis } from '#server/redis/openRedis.ts'
import { PrivateRedis } from '#server/redis/privateRedis.ts'
import { shownAddress } from '#server/redis/redisOptions.ts'
import { Rewriting } from '#server/redis/rewriting.ts'
import type { Report } from '#server/report.ts'
import { chooseStore, type StoreKind } from './chooseStore.ts'
import { lockDataDir } from './dataDirLock.ts'
import { findOnPath } from './findOnPath.ts'
import { readChoice, recordChoice } from './recordedChoice.ts'
import { socketPath } from './socketPath.ts'
import { openStoreDoor } from './storeDoor.ts'
import { StoreFault } from './storeFault.ts'

export interface StoreConfig {
  store: 'auto' | 'file' | 'redis'
  redisUrl: string | null
  /** How many replicas of it must have what is written before it is acknowledged. */
  redisWait?: number
  dataDir: string
  /** Several processes are to serve from it. */
  hasWorkers?: boolean
}

export interface Store {
  kind: StoreKind
  /** Where other processes of this machine find it; null: nowhere. */
  address: string | null
  /** Others write to it, too. */
  isShared: boolean
  log: MeetingLog
  documents: Documents<string>
  presence: Presence
  limits: StoreLimits
  leases: LeaseStore
  /** One line for whoever started the server: which store it is. */
  line: string
  /** In words: what was dropped, or why something acknowledged could still be lost. */
  warnings: string[]
  /** Stops what was started, gives the data directory back. */
  close: () => Promise<void>
}

export type Opened = Omit<Store, 'kind'>

/**
 * Takes the data directory, chooses the store as its first start did, and opens it.
 * @throws StoreFault in words when that cannot be; LogFault when what lies there cannot be read
 */
export async function openStore({ store, redisUrl, redisWait = 0, dataDir, hasWorkers = false }: StoreConfig, report: Report): Promise<Store> {
  const undo: (() => Promise<void>)[] = []
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 })
    undo.unshift(await lockDataDir(dataDir))
    const recorded = await readChoice(dataDir)
    const binary = await findOnPath(['redis-server', 'valkey-server'])
    const kind = chooseStore({ store, hasUrl: redisUrl !== null, recorded, hasRedisServer: binary !== null, hasWorkers, dataDir })
    const opened = await openKind(kind, { dataDir, redisUrl: redisUrl ?? '', redisWait, binary: binary ?? '', report })
    undo.unshift(opened.close)
    if (recorded === null) await recordChoice(dataDir, kind)
    return { ...opened, kind, close: () => closeOrThrow(undo) }
  } catch (cause) {
    await closeOrThrow(undo)
    throw inWords(cause, dataDir)
  }
}

async function openKind(kind: StoreKind, { dataDir, redisUrl, redisWait, binary, report }: { dataDir: string; redisUrl: string; redisWait: number; binary: string; report: Report }): Promise<Opened> {
  switch (kind) {
    case 'file':
      return openFiles(dataDir, report)
    case 'redis':
      return openShared(redisUrl, `Store: Redis at ${shownAddress(redisUrl)}`, report, redisWait)
    case 'private-redis':
      return openPrivate(dataDir, binary, report)
  }
}

async function openFiles(dataDir: string, report: Report): Promise<Opened> {
  const disk = new Disk(report)
  const { log, warnings } = await FileLog.open(join(dataDir, 'meetings'), disk)
  const documents = await FileDocuments.open(join(dataDir, 'documents'), disk).catch(async (cause: unknown) => {
    await log.close()
    throw cause
  })
  const closing = [() => log.close(), () => documents.close()]
  try {
    closing.unshift(await openStoreDoor(dataDir, { log, documents }))
  } catch (cause) {
    await closeOrThrow(closing)
    throw cause
  }
  return { address: null, isShared: false, log, documents, presence: new LocalPresence(), limits: new LocalLimits(), leases: new LocalLeases(), line: `Store: files in ${dataDir}`, warnings, close: () => closeOrThrow(closing) }
}

/** What several processes have, as one of them. */
export async function openShared(address: string, line: string, report: Report, redisWait = 0, noRoom?: () => string | null): Promise<Opened> {
  const redis = await openRedis(address, report, undefined, redisWait)
  const rewriting = new Rewriting(redis, report)
  await rewriting.resume()
  return { address, isShared: true, log: new RedisLog(redis, noRoom), documents: new RedisDocuments(redis, rewriting), presence: new RedisPresence(redis), limits: new RedisLimits(redis), leases: new RedisLeases(redis), line, warnings: redis.warnings, close: () => closeOrThrow([() => rewriting.close(), async () => redis.close()]) }
}

async function openPrivate(dataDir: string, binary: string, report: Report): Promise<Opened> {
  const dir = join(dataDir, 'redis')
  const path = await socketPath(dataDir, 'redis.sock')
  const redis = await PrivateRedis.start({ binary, dir, socketPath: path }, report)
  try {
    const opened = await openShared(`unix://${pathToFileURL(path).pathname}`, `Store: a private Redis in ${dir}`, report, 0, redis.noRoom)
    return { ...opened, isShared: false, close: () => closeOrThrow([opened.close, () => redis.stop()]) }
  } catch (cause) {
    await redis.stop()
    throw cause
  }
}

/** Rejects with the first thing that failed. */
async function closeOrThrow(closing: readonly (() => Promise<void>)[]): Promise<void> {
  const problems: unknown[] = []
  await closeAll(closing, cause => problems.push(cause))
  if (problems.length > 0) throw problems[0]
}

/** What the system refuses (no right, no room, not a folder) is told in words; the rest is a bug, or says it itself. */
function inWords(cause: unknown, dataDir: string): unknown {
  const isOfSystem = cause instanceof Error && 'syscall' in cause
  return isOfSystem ? new StoreFault(`The data directory ${dataDir} cannot be used: ${cause.message}.`, { cause }) : cause
}
