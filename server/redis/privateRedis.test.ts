import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { newReport } from '#server/report.ts'
import { findOnPath } from '#server/store/findOnPath.ts'
import { StoreFault } from '#server/store/storeFault.ts'
import { PrivateRedis } from './privateRedis.ts'
import { findRedis, startRedis, type RedisPlace } from './redisProcess.ts'
import { startTestRedis } from './testing/testRedis.ts'

const silent = newReport('silent')
let place: RedisPlace
let root: string

beforeEach(async ({ onTestFinished: atLast }) => {
  root = await mkdtemp(join(tmpdir(), 'rostrum-private-'))
  place = { binary: (await findOnPath(['redis-server', 'valkey-server'])) ?? '', dir: join(root, 'redis'), socketPath: join(root, 'redis.sock') }
  atLast(() => rm(root, { recursive: true }))
})

const started = async (): Promise<PrivateRedis> => {
  const redis = await PrivateRedis.start(place, silent)
  onTestFinished(() => redis.stop())
  return redis
}
const line = (): Redis => {
  const redis = new Redis(place.socketPath)
  redis.on('error', () => undefined)
  onTestFinished(() => redis.disconnect())
  return redis
}

test('only its owner reaches it, it writes before it answers, and forgets nothing', async () => {
  await started()
  const config = async (name: string): Promise<unknown> => ((await line().config('GET', name)) as string[])[1]
  expect(await Promise.all(['port', 'appendonly', 'appendfsync', 'maxmemory-policy', 'save'].map(config))).toEqual(['0', 'yes', 'always', 'noeviction', ''])
  expect((await stat(place.dir)).mode & 0o777).toBe(0o700)
  expect((await stat(place.socketPath)).mode & 0o777).toBe(0o700)
})

test('it is gone when stop resolves, and what it was told is there at the next start', async () => {
  const first = await PrivateRedis.start(place, silent)
  await line().set('a', '1')
  await first.stop()
  expect(await findRedis(place.socketPath)).toBe('nobody')
  await started()
  expect(await line().get('a')).toBe('1')
})

/** Another one runs in its place; what has ended has no number. */
async function untilFollowed(redis: PrivateRedis, pid: number): Promise<void> {
  await expect.poll(() => redis.pid > 0 && redis.pid !== pid).toBe(true)
}

test('when it is killed it is started again on the same data', async () => {
  const redis = await started()
  const { pid } = redis
  const asking = line()
  await asking.set('a', '1')
  process.kill(pid, 'SIGKILL')
  await untilFollowed(redis, pid)
  expect(await asking.get('a')).toBe('1')
  process.kill(redis.pid, 'SIGKILL')
  await expect.poll(() => asking.get('a')).toBe('1')
})

test('one that ends again and again is started after pauses that grow, and a stop waits for none of them', async () => {
  const said: string[] = []
  const redis = await PrivateRedis.start(place, { ...silent, warn: message => void said.push(message) })
  for (let deaths = 1; deaths <= 5; deaths += 1) {
    const { pid } = redis
    process.kill(pid, 'SIGKILL')
    await expect.poll(() => said.length, { timeout: 10_000 }).toBe(deaths)
    if (deaths < 5) await expect.poll(async () => redis.pid > 0 && redis.pid !== pid && typeof (await findRedis(place.socketPath)) === 'object', { timeout: 10_000 }).toBe(true)
  }
  expect(said.map(words => /again(?: in (\d+) ms)?$/.exec(words)?.[1] ?? '0')).toEqual(['0', '50', '100', '200', '400'])
  await redis.stop()
  expect(await findRedis(place.socketPath)).toBe('nobody')
})

test('the number of one that has ended is forgotten, for it may be somebody else’s when the server stops', async () => {
  const redis = await started()
  const { binary } = place
  place.binary = '/bin/false'
  process.kill(redis.pid, 'SIGKILL')
  await expect.poll(() => redis.pid).toBe(0)
  place.binary = binary
  await expect.poll(() => redis.pid, { timeout: 10_000 }).toBeGreaterThan(0)
})

test('one that a killed server left running is taken on, watched and stopped as its own', async () => {
  const left = await startRedis(place)
  const redis = await started()
  expect(redis.pid).toBe(left.pid)
  left.kill('SIGKILL')
  await untilFollowed(redis, left.pid ?? 0)
  await redis.stop()
  expect(await findRedis(place.socketPath)).toBe('nobody')
})

test('one that is still frozen is waited for, never doubled', async () => {
  const left = await started()
  process.kill(left.pid, 'SIGSTOP')
  const starting = PrivateRedis.start(place, silent)
  expect(await findRedis(place.socketPath)).toBe('busy')
  process.kill(left.pid, 'SIGCONT')
  const redis = await starting
  expect(redis.pid).toBe(left.pid)
  await redis.stop()
})

test('another Redis at its place is refused in words', async () => {
  const other = await startTestRedis()
  onTestFinished(() => other.stop())
  await expect(PrivateRedis.start({ ...place, socketPath: other.socketPath }, silent)).rejects.toThrow(`keeps its data elsewhere, in ${other.dir}`)
})

test('a program that does not start is told with its last words', async () => {
  await expect(PrivateRedis.start({ ...place, binary: '/bin/false' }, silent)).rejects.toThrow(StoreFault)
  await expect(PrivateRedis.start({ ...place, binary: '/nowhere/redis-server' }, silent)).rejects.toThrow('ENOENT')
  await expect(PrivateRedis.start({ ...place, socketPath: '/nowhere/s' }, silent)).rejects.toThrow(/Its last words:[^]*unix socket/i)
  // That one wrote into its log, and this one does not: those words are not its own.
  const mute = PrivateRedis.start({ ...place, binary: '/bin/false' }, silent)
  await expect(mute).rejects.toThrow(/it ended with 1\. It has written nothing into \S+redis\.log\.$/)
})
