import { mkdir, mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { startOf, type Entry, type Position } from '#shared/sync/entry.ts'
import { StoreAway } from '#server/log/meetingLog.ts'
import { positionAfter, sampleEntries } from '#server/log/testing/sampleEntries.ts'
import { findRedis } from '#server/redis/redisProcess.ts'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { newReport } from '#server/report.ts'
import { openStore, type Store, type StoreConfig } from './openStore.ts'
import { socketPath } from './socketPath.ts'
import { StoreFault } from './storeFault.ts'
import { startStoreProcess } from './testing/storeProcess.ts'

const id = 'panel'
const start = startOf(id)
let root: string
let dataDir: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'rostrum-store-'))
  dataDir = join(root, 'data')
})
afterEach(async () => {
  const left = await findRedis(await socketPath(dataDir, 'redis.sock')).catch(() => 'nobody')
  if (typeof left === 'object') process.kill(left.pid, 'SIGKILL') // of a test that failed
  await rm(root, { recursive: true })
})

const opened = (config: Partial<StoreConfig> = {}): Promise<Store> => openStore({ store: 'auto', redisUrl: null, dataDir, ...config }, newReport('silent'))
/** Opens, acts, closes. */
const during = async <T>(config: Partial<StoreConfig>, act: (store: Store) => Promise<T>): Promise<T> => {
  const store = await opened(config)
  try {
    return await act(store)
  } finally {
    await store.close()
  }
}
const appended = async (store: Store, at: Position = start): Promise<Entry[]> => {
  const entries = sampleEntries(at, 2)
  expect(await store.log.append(id, at, entries)).toEqual({ ok: true })
  return entries
}
const kept = (store: Store): Promise<Entry[] | null> => store.log.readAfter(id, start)
const withoutRedis = (): void => void vi.stubEnv('PATH', '/nowhere')
const withRedis = (): void => void vi.unstubAllEnvs()
const refusal = (config: Partial<StoreConfig> = {}): Promise<string> => opened(config).then(() => expect.unreachable(), (cause: unknown) => {
  expect(cause).toBeInstanceOf(StoreFault)
  return (cause as Error).message
})
afterEach(withRedis)

describe('which store', () => {
  test('a private Redis where one is installed; it is gone after close, and the next start has the same meeting', async () => {
    const entries = await during({}, async store => {
      expect(store).toMatchObject({ kind: 'private-redis', line: `Store: a private Redis in ${dataDir}/redis`, warnings: [] })
      expect(await store.documents.put('access/chair', 1, null)).toBe(true)
      return appended(store)
    })
    expect(await findRedis(join(dataDir, 'redis.sock'))).toBe('nobody')
    await during({ store: 'redis' }, async store => {
      expect(await kept(store)).toEqual(entries)
      expect(await store.documents.keys('access/')).toEqual(['access/chair'])
    })
    expect((await stat(dataDir)).mode & 0o777).toBe(0o700)
    expect((await stat(join(dataDir, 'store.json'))).mode & 0o777).toBe(0o600)
  })

  test('files where none is; and files it stays when Redis is installed later', async () => {
    withoutRedis()
    const entries = await during({}, async store => {
      expect(store).toMatchObject({ kind: 'file', line: `Store: files in ${dataDir}` })
      return appended(store)
    })
    withRedis()
    await during({}, async store => {
      expect(store.kind).toBe('file')
      expect(await kept(store)).toEqual(entries)
    })
    expect(await readdir(dataDir)).not.toContain('redis')
  })

  test('a private Redis that is not installed any more is asked for by name', async () => {
    await during({}, appended)
    withoutRedis()
    expect(await refusal()).toMatch(/private Redis.*apt-get install redis-server/)
    expect(await refusal({ store: 'redis' })).toContain('apt-get install redis-server')
  })

  test('a wish that contradicts the first start is refused, with what to do', async () => {
    await during({ store: 'file' }, appended)
    expect(await refusal({ store: 'redis' })).toMatch(/kept in files.*Start with STORE=file.*or choose another DATA_DIR/)
    expect(await refusal({ redisUrl: 'redis://127.0.0.1:1' })).toContain('kept in files')
    expect((await during({ store: 'file', redisUrl: 'redis://127.0.0.1:1' }, async store => store.kind))).toBe('file')
    await rm(dataDir, { recursive: true })
    await during({}, appended)
    expect(await refusal({ store: 'file' })).toMatch(/private Redis.*Start without STORE/)
  })

  test('the Redis of REDIS_URL, and it is missed when the address is left out later', async () => {
    const server = await startTestRedis()
    onTestFinished(() => server.stop())
    const entries = await during({ redisUrl: server.url }, async store => {
      expect(store).toMatchObject({ kind: 'redis', line: `Store: Redis at ${server.url}` })
      return appended(store)
    })
    expect(await during({ redisUrl: server.url, store: 'redis' }, kept)).toEqual(entries)
    expect(await refusal()).toMatch(/Redis of REDIS_URL.*Set REDIS_URL/)
    expect(await refusal({ store: 'redis' })).toMatch(/Set REDIS_URL/)
  })

  test('STORE=redis where there is none, and nothing is chosen by the failure', async () => {
    withoutRedis()
    expect(await refusal({ store: 'redis' })).toMatch(/STORE=redis needs a Redis.*REDIS_URL/)
    expect(await during({}, async store => store.kind)).toBe('file')
  })

  test('a record that cannot be read, and a folder that cannot be used, are told in words', async () => {
    await mkdir(join(dataDir, 'store.json'), { recursive: true })
    expect(await refusal()).toContain(dataDir)
    expect(await refusal({ dataDir: '/dev/null/data' })).toContain('/dev/null/data cannot be used')
  })
})

describe('one process per data directory', () => {
  test('a second one is refused and names the first, whatever the store', async () => {
    for (const store of ['file', 'auto'] as const) {
      await rm(dataDir, { recursive: true, force: true })
      await during({ store }, async () => {
        expect(await refusal({ store })).toBe(`Another Rostrum (process ${process.pid}) uses the data directory ${dataDir}. Stop it first, or choose another with DATA_DIR.`)
      })
      await during({ store }, async () => undefined)
    }
  })

  test('another process: refused while it lives, also when frozen; after a kill -9 taken over, with the Redis it left', async () => {
    const holder = startStoreProcess(dataDir)
    onTestFinished(() => holder.end('SIGKILL'))
    expect(await holder.line()).toBe('private-redis 1')
    expect(await refusal()).toContain(`(process ${holder.pid})`)
    process.kill(holder.pid, 'SIGSTOP')
    expect(await refusal()).toContain('Another Rostrum uses the data directory')
    const left = await findRedis(join(dataDir, 'redis.sock'))
    await holder.end('SIGKILL')
    expect(await findRedis(join(dataDir, 'redis.sock'))).toEqual(left)
    await during({}, async store => {
      expect(await findRedis(join(dataDir, 'redis.sock'))).toEqual(left)
      expect(await kept(store)).toHaveLength(1)
    })
    expect(await findRedis(join(dataDir, 'redis.sock'))).toBe('nobody')
  })

  test('of many that want a dead one at once exactly one gets it', async () => {
    const holder = startStoreProcess(dataDir)
    await holder.line()
    await holder.end('SIGKILL')
    const wanting = await Promise.allSettled(Array.from({ length: 8 }, () => opened()))
    const got = wanting.flatMap(one => (one.status === 'fulfilled' ? [one.value] : []))
    await Promise.all(got.map(store => store.close()))
    expect(got).toHaveLength(1)
  })
})

describe('how it ends', () => {
  test('Ctrl-C reaches the app first: it still writes, closes, and nothing is left running', async () => {
    const app = startStoreProcess(dataDir)
    onTestFinished(() => app.end('SIGKILL'))
    expect(await app.line()).toBe('private-redis 1')
    const ended = app.end('SIGINT', 'group')
    expect(await app.line()).toBe('last 2')
    await ended
    expect(await findRedis(join(dataDir, 'redis.sock'))).toBe('nobody')
    expect((await readdir(dataDir)).toSorted()).toEqual(['redis', 'store.json'])
    const starts = (await readFile(join(dataDir, 'redis', 'redis.log'), 'utf8')).match(/Ready to accept/g)
    expect(starts).toHaveLength(1) // it was not killed and started again in between
  })

  test('an app that ends without closing takes its Redis along', async () => {
    const app = startStoreProcess(dataDir, 'exit')
    onTestFinished(() => app.end('SIGKILL'))
    expect(await app.line()).toBe('private-redis 1')
    await app.gone()
    await expect.poll(() => findRedis(join(dataDir, 'redis.sock'))).toBe('nobody')
  })

  test('kill -9 of the private Redis in the middle of a burst: it comes back by itself with all that was acknowledged', async () => {
    await during({}, async store => {
      let acknowledged = start
      const burst = (async () => {
        for (let at = start; ;) {
          const entries = sampleEntries(at, 5)
          if (!(await store.log.append(id, at, entries)).ok) return
          acknowledged = at = positionAfter(entries, at)
        }
      })()
      await expect.poll(() => acknowledged.version).toBeGreaterThan(100)
      const ended = burst.catch((cause: unknown) => cause)
      const found = await findRedis(join(dataDir, 'redis.sock'))
      if (typeof found === 'object') process.kill(found.pid, 'SIGKILL')
      expect(await ended).toBeInstanceOf(StoreAway)
      await expect.poll(() => store.log.health()).toEqual({ ok: true })
      const entries = await kept(store)
      expect(entries?.[acknowledged.version - 1]?.head).toBe(acknowledged.head)
      await appended(store, positionAfter(entries ?? [], start))
    })
  })
})

describe('a data directory with a long path', () => {
  test('has its sockets in a short private folder, the same at every start', async () => {
    dataDir = join(root, 'x'.repeat(120))
    const entries = await during({}, async store => {
      expect(store.kind).toBe('private-redis')
      expect(await refusal()).toContain(`(process ${process.pid})`)
      return appended(store)
    })
    const path = await socketPath(dataDir, 'redis.sock')
    onTestFinished(() => rm(dirname(path), { recursive: true, force: true }))
    expect(path.length).toBeLessThanOrEqual(107)
    expect((await stat(dirname(path))).mode & 0o777).toBe(0o700)
    expect(await readFile(join(dataDir, 'socket-folder'), 'utf8')).toBe(dirname(path))
    expect(await during({}, kept)).toEqual(entries)
    expect(await socketPath(dataDir, 'redis.sock')).toBe(path)
    await rm(dirname(path), { recursive: true })
    expect(await during({}, kept)).toEqual(entries)
    const later = await socketPath(dataDir, 'redis.sock')
    onTestFinished(() => rm(dirname(later), { recursive: true, force: true }))
    expect(later).not.toBe(path)
  })
})
