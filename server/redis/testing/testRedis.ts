import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { findOnPath } from '#server/store/findOnPath.ts'
import { startRedis } from '../redisProcess.ts'

/** A throwaway Redis with the durable settings, for tests that need a real one. */
export interface TestRedis {
  /** As `REDIS_URL` takes it. */
  url: string
  socketPath: string
  /** Its folder, deleted by `stop`. */
  dir: string
  pid: () => number
  /** `kill -9`; resolves when it is gone. */
  kill9: () => Promise<void>
  /** Freezes it (SIGSTOP): it takes connections and answers nothing. */
  freeze: () => void
  thaw: () => void
  /** Starts it again on the same data, after `kill9`. */
  restart: () => Promise<void>
  /** A line of the test's own to it. */
  connect: () => Redis
  stop: () => Promise<void>
}

export async function startTestRedis(): Promise<TestRedis> {
  const binary = await findOnPath(['redis-server', 'valkey-server'])
  if (binary === null) throw new Error('these tests need redis-server (Debian: apt-get install redis-server)')
  const dir = await mkdtemp(join(tmpdir(), 'rostrum-redis-'))
  const socketPath = join(dir, 's')
  const place = { binary, dir, socketPath }
  let child = await startRedis(place)
  const killNow = (): void => void child.kill('SIGKILL')
  process.once('exit', killNow) // nothing stays when a run of tests is broken off
  const gone = (): Promise<void> =>
    new Promise(resolve => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve()
      child.ref() // else a program that waits for nothing but this would end before it
      child.once('exit', () => resolve())
    })
  return {
    url: `unix://${socketPath}`,
    socketPath,
    dir,
    pid: () => child.pid ?? 0,
    kill9: async () => {
      child.kill('SIGKILL')
      await gone()
    },
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    restart: async () => {
      child = await startRedis(place)
    },
    connect: () => new Redis(socketPath),
    stop: async () => {
      child.kill('SIGCONT')
      child.kill('SIGTERM')
      await gone()
      process.off('exit', killNow)
      await rm(dir, { recursive: true, force: true })
    },
  }
}
