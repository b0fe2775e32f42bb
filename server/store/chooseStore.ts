import { StoreFault } from './storeFault.ts'

export type StoreKind = 'file' | 'private-redis' | 'redis'

export interface StoreWish {
  store: 'auto' | 'file' | 'redis'
  hasUrl: boolean
  /** Of the first start in this data directory; null: this is the first. */
  recorded: StoreKind | null
  hasRedisServer: boolean
  /** Several processes serve, and files are one's alone. */
  hasWorkers?: boolean
  dataDir: string
}

const NAMES: Record<StoreKind, string> = {
  file: 'in files',
  'private-redis': 'in a private Redis',
  redis: 'in the Redis of REDIS_URL',
}

const INSTALL = 'Install redis-server (Debian, Ubuntu: apt-get install redis-server; macOS: brew install redis) or valkey-server'

/**
 * Where the meetings of a data directory are kept. The first start chooses, later ones keep the choice: a Redis installed
 * in between must not make a meeting vanish. Throws `StoreFault` when what is wished contradicts it, or cannot be had.
 */
export function chooseStore({ store, hasUrl, recorded, hasRedisServer, hasWorkers = false, dataDir }: StoreWish): StoreKind {
  const asked = store === 'file' ? 'file' : hasUrl ? 'redis' : store === 'redis' ? 'private-redis' : null
  const kind = recorded ?? asked ?? (hasRedisServer ? 'private-redis' : 'file')
  const isSame = asked === null ? kind !== 'redis' : asked === kind
  if (!isSame) {
    throw new StoreFault(`The meetings of ${dataDir} are kept ${NAMES[kind]}; with the settings of this start they would not be found. ${wayOut(kind)}, or choose another DATA_DIR for new meetings.`)
  }
  if (kind === 'file' && hasWorkers) {
    if (recorded === null && store === 'file') throw new StoreFault('With STORE=file the meetings are kept by one process alone. Leave WORKERS out, or STORE.')
    throw new StoreFault(recorded === null
      ? `WORKERS needs a Redis, for files are kept by one process alone. ${INSTALL}, set REDIS_URL, or leave WORKERS out.`
      : `The meetings of ${dataDir} are kept in files, by one process alone. Leave WORKERS out, or choose another DATA_DIR for new meetings.`)
  }
  if (kind !== 'private-redis' || hasRedisServer) return kind
  throw new StoreFault(recorded === null
    ? `STORE=redis needs a Redis. ${INSTALL}, set REDIS_URL, or leave STORE out.`
    : `The meetings of ${dataDir} are kept in a private Redis, and redis-server is not installed any more (not on PATH). ${INSTALL}, and start again.`)
}

function wayOut(kind: StoreKind): string {
  if (kind === 'redis') return 'Set REDIS_URL as before'
  return kind === 'file' ? 'Start with STORE=file or without STORE and REDIS_URL' : 'Start without STORE and REDIS_URL'
}
