import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Redis } from 'ioredis'

/** What compose.yaml says of a service that is a Redis or a Sentinel. */
export interface Composed {
  command: readonly string[]
  environment: Readonly<Record<string, string>>
}

/** Hosts of this machine stand for the names in the file, and two ports of it for those that are the same at all hosts there. */
export interface Emulated {
  /** Of `redis-server`. */
  binary: string
  dir: string
  password: string
  hosts: ReadonlyMap<string, string>
  ports: { redis: string; sentinel: string }
}

export interface ComposedServer {
  connect: () => Redis
  start: () => void
  stop: () => Promise<void>
}

/** Replicas that come are waited for by none: that is for a hall, not for a test. */
const AT_ONCE = '--repl-diskless-sync-delay 0'

/** A service as its shell lines start it, with a folder of its own in the place of `/data`. Not started yet. */
export async function composedServer(name: string, { command, environment }: Composed, { binary, dir, password, hosts, ports }: Emulated): Promise<ComposedServer> {
  const isSentinel = command.join(' ').includes('--sentinel')
  const [host = '', port] = [hosts.get(name), isSentinel ? ports.sentinel : ports.redis]
  const [data, programs] = [join(dir, name, 'data'), join(dir, name, 'bin')]
  await mkdir(data, { recursive: true })
  await mkdir(programs)
  await program(join(programs, 'hostname'), `echo ${host}`)
  await program(join(programs, 'redis-server'), `exec ${binary} "$@" --bind ${host} --port ${port} --logfile ${join(dir, name, 'log')} ${isSentinel ? '' : AT_ONCE}`)
  const named = (text: string): string => [...hosts].reduce((so, [from, to]) => so.replaceAll(from, to), text)
  const here = (text: string): string => named(text).replaceAll('$$', '$').replaceAll('/data', data).replaceAll('6379', ports.redis)
  const [shell = 'sh', ...args] = command.map(here)
  const settings = Object.fromEntries(Object.entries(environment).map(([key, value]) => [key, here(value)]))
  let child: ChildProcess | null = null
  return {
    start: () => void (child = spawn(shell, args, { stdio: 'ignore', env: { ...settings, REDIS_PASSWORD: password, PATH: `${programs}:${process.env['PATH']}` } })),
    connect: () => {
      const redis = new Redis({ host, port: Number(port), ...(isSentinel ? {} : { password }), retryStrategy: () => 50, maxRetriesPerRequest: 0 })
      redis.on('error', () => undefined)
      return redis
    },
    stop: async () => {
      if (child === null || child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGKILL') // at SIGTERM a master waits ten seconds for replicas that are gone as well
      await ended
    },
  }
}

async function program(path: string, line: string): Promise<void> {
  await writeFile(path, `#!/bin/sh\n${line}\n`)
  await chmod(path, 0o700)
}
