import { spawn, type ChildProcess } from 'node:child_process'
import { mkdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { StoreFault } from '#server/store/storeFault.ts'

/** Where a Redis of our own lives. */
export interface RedisPlace {
  /** Path of `redis-server` or `valkey-server`. */
  binary: string
  /** Where its append-only file lies; made with mode 700. */
  dir: string
  socketPath: string
}

/** What a Redis says of itself; `busy`: somebody is there but does not answer yet; `nobody`: nobody listens. */
export type RedisFound = { pid: number; dir: string } | 'busy' | 'nobody'

// An acknowledged entry must be on the disk, and memory must never be freed by forgetting a meeting.
const DURABLE = ['--appendonly', 'yes', '--appendfsync', 'always', '--maxmemory-policy', 'noeviction', '--save', '']
const POLL_MS = 15
const START_MS = 60_000

/**
 * Starts a Redis that only its owner reaches: on a Unix socket, no TCP port. In a process group of its own, so that Ctrl-C
 * in a terminal reaches the app first, which still has something to write. Resolves when it answers and has loaded.
 * @param onSpawned told its process at once
 */
export async function startRedis(place: RedisPlace, onSpawned: (pid: number) => void = () => undefined): Promise<ChildProcess> {
  await mkdir(place.dir, { recursive: true, mode: 0o700 })
  const address = ['--port', '0', '--unixsocket', place.socketPath, '--unixsocketperm', '700', '--dir', place.dir]
  const log = join(place.dir, 'redis.log')
  const { size: saidBefore } = await stat(log).catch(() => ({ size: 0 }))
  const child = spawn(place.binary, [...address, ...DURABLE, '--logfile', log], {
    cwd: place.dir,
    detached: true,
    stdio: 'ignore',
    env: { PATH: process.env['PATH'], LC_ALL: 'C' }, // it needs to know nothing else of ours, and least of all our secrets
  })
  child.unref()
  if (child.pid !== undefined) onSpawned(child.pid)
  const ended = new Promise<string>(resolve => {
    child.once('error', cause => resolve(cause.message))
    child.once('exit', (code, signal) => resolve(`it ended with ${signal ?? code}`))
  })
  const why = await Promise.race([ended, untilAnswering(place.socketPath, child)])
  if (why === null) return child
  child.kill('SIGKILL')
  throw new StoreFault(`${place.binary} could not be started in ${place.dir}: ${why}.${await lastWords(log, saidBefore)}`)
}

async function untilAnswering(socketPath: string, child: ChildProcess): Promise<string | null> {
  for (const deadline = performance.now() + START_MS; performance.now() < deadline;) {
    const found = await findRedis(socketPath)
    if (typeof found === 'object' && found.pid === child.pid) return null
    if (child.exitCode !== null || child.signalCode !== null) break
    await pause(POLL_MS)
  }
  return `no answer within ${START_MS / 1000} s`
}

/** Who answers at a socket. One that still loads its data is `busy`. */
export async function findRedis(path: string): Promise<RedisFound> {
  const redis = new Redis({ path, lazyConnect: true, retryStrategy: null, enableReadyCheck: false, commandTimeout: 2000, connectTimeout: 2000, disconnectTimeout: 100 })
  let code: string | undefined
  redis.on('error', (cause: NodeJS.ErrnoException) => (code = cause.code))
  try {
    await redis.connect()
    const about = await redis.info()
    const [, dir] = (await redis.config('GET', 'dir')) as [string, string]
    return /\bloading:1\b/.test(about) ? 'busy' : { pid: Number(/\bprocess_id:(\d+)/.exec(about)?.[1]), dir }
  } catch {
    return code === 'ENOENT' || code === 'ECONNREFUSED' ? 'nobody' : 'busy'
  } finally {
    if (redis.status !== 'end') redis.disconnect()
  }
}

/** Of this start alone: on a disk that is full nothing is added, and what stands there is of another one. */
async function lastWords(log: string, saidBefore: number): Promise<string> {
  const said = (await readFile(log).catch(() => Buffer.alloc(0))).subarray(saidBefore).toString().trimEnd()
  return said === '' ? ` It has written nothing into ${log}.` : `\nIts last words:\n${said.split('\n').slice(-3).join('\n')}`
}
