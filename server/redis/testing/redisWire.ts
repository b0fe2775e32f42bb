import { mkdtemp, rm } from 'node:fs/promises'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestRedis } from './testRedis.ts'

/** A wire to a Redis that a test can cut. */
export interface RedisWire {
  /** As `REDIS_URL` takes it. */
  url: string
  /** From now on answers and messages get lost; what is asked still arrives. */
  mute: () => void
  /** From now on nothing comes back where somebody listens, on new connections too; what is asked on others is answered. Returns how to end it. */
  deafen: () => () => void
  /** Cuts every connection; new ones are whole again. */
  cut: () => void
  close: () => Promise<void>
}

/** @param slow what contains this is held back for so many ms before it is passed on */
export async function startWire(redis: TestRedis, slow?: { contains: RegExp; holdMs: number }): Promise<RedisWire> {
  const dir = await mkdtemp(join(tmpdir(), 'rostrum-wire-'))
  const path = join(dir, 's')
  const open = new Set<Socket>()
  const muted = new WeakSet<Socket>()
  const listening = new WeakSet<Socket>()
  let isDeaf = false
  const server = createServer(near => {
    const far = connect(redis.socketPath)
    open.add(near)
    far.on('data', data => void (muted.has(near) || (isDeaf && listening.has(near)) || near.write(data)))
    near.on('data', data => {
      if (/subscribe/i.test(String(data))) listening.add(near)
      if (slow?.contains.test(String(data)) === true) setTimeout(() => far.write(data), slow.holdMs)
      else far.write(data)
    })
    for (const [one, other] of [[near, far], [far, near]] as const) {
      one.on('error', () => undefined) // a cut wire is what this is for
      one.on('close', () => {
        open.delete(near)
        other.destroy()
      })
    }
  })
  await new Promise<void>(resolve => server.listen(path, resolve))
  const cut = (): void => open.forEach(socket => socket.destroy())
  return {
    url: `unix://${path}`,
    mute: () => open.forEach(socket => muted.add(socket)),
    deafen: () => {
      isDeaf = true
      return () => (isDeaf = false)
    },
    cut,
    close: async () => {
      const closed = new Promise(resolve => server.close(resolve))
      cut()
      await closed
      await rm(dir, { recursive: true, force: true })
    },
  }
}
