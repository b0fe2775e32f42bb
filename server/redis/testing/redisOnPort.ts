import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { findOnPath } from '#server/store/findOnPath.ts'
import { freePort } from '#server/testing/freePort.ts'
import type { TestRedis } from './testRedis.ts'

/** One of several servers that stand for one: a Redis at a port of this machine, or a Sentinel. */
export interface RedisOnPort extends Pick<TestRedis, 'dir' | 'kill9' | 'freeze' | 'thaw' | 'restart' | 'connect' | 'stop'> {
  port: number
}

const DURABLE = ['appendonly yes', 'appendfsync always', 'maxmemory-policy noeviction', 'save ""', 'repl-diskless-sync-delay 0']
const START_MS = 30_000

/** Nothing stays when a run of tests is broken off. */
const running = new Set<ChildProcess>()
process.once('exit', () => running.forEach(child => child.kill('SIGKILL')))

/** @param settings lines of its configuration, which may name the port as $PORT and another free one as $BUS */
export async function startRedisOnPort(settings: readonly string[], kind: 'redis' | 'sentinel' = 'redis'): Promise<RedisOnPort> {
  const binary = await findOnPath(['redis-server', 'valkey-server'])
  if (binary === null) throw new Error('these tests need redis-server (Debian: apt-get install redis-server)')
  const dir = await mkdtemp(join(tmpdir(), `rostrum-${kind}-`))
  const [port, bus] = [Number(await freePort()), await freePort()]
  const lines = ['bind 127.0.0.1', `port ${port}`, `dir ${dir}`, `logfile ${join(dir, 'log')}`, ...(kind === 'redis' ? DURABLE : []), ...settings]
  const file = join(dir, 'redis.conf')
  await writeFile(file, lines.join('\n').replaceAll('$PORT', String(port)).replaceAll('$BUS', bus))
  const connect = (): Redis => {
    const redis = new Redis({ port, host: '127.0.0.1', retryStrategy: () => 50, maxRetriesPerRequest: null })
    redis.on('error', () => undefined)
    return redis
  }
  let child: ChildProcess
  const start = async (): Promise<void> => {
    child = spawn(binary, kind === 'sentinel' ? [file, '--sentinel'] : [file], { cwd: dir, stdio: 'ignore', env: { PATH: process.env['PATH'], LC_ALL: 'C' } })
    running.add(child)
    child.once('exit', () => running.delete(child))
    await untilItAnswers(port, child, join(dir, 'log'))
  }
  const gone = (): Promise<void> => new Promise(resolve => (child.exitCode !== null || child.signalCode !== null ? resolve() : child.once('exit', () => resolve())))
  await start()
  return {
    port,
    dir,
    kill9: async () => {
      child.kill('SIGKILL')
      await gone()
    },
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    restart: start,
    connect,
    stop: async () => {
      child.kill('SIGKILL')
      await gone()
      await rm(dir, { recursive: true, force: true })
    },
  }
}

/** @param log what it writes, of which the end is told where it does not start */
async function untilItAnswers(port: number, child: ChildProcess, log: string): Promise<void> {
  const redis = new Redis({ port, host: '127.0.0.1', retryStrategy: () => 20, maxRetriesPerRequest: null, commandTimeout: START_MS })
  redis.on('error', () => undefined)
  const ended = new Promise<never>((_, reject) => child.once('exit', code => void readFile(log, 'utf8').catch(() => '').then(said => reject(new Error(`the Redis at ${port} ended with ${code}: ${said.slice(-1000)}`)))))
  try {
    await Promise.race([redis.ping(), ended, pause(START_MS, undefined, { ref: false }).then(() => Promise.reject(new Error('no answer')))])
  } finally {
    redis.disconnect()
  }
}
