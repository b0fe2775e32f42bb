import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { root } from '#server/install.mjs'
import { composedServer, type ComposedServer } from '#server/redis/testing/composedRedis.ts'
import { findOnPath } from '#server/store/findOnPath.ts'
import { freePort } from '#server/testing/freePort.ts'

const PATIENCE = { timeout: 60_000, interval: 100 }
const REDISES = ['redis1', 'redis2', 'redis3'] as const
const SENTINELS = ['sentinel1', 'sentinel2', 'sentinel3'] as const
const file = z.object({ services: z.record(z.string(), z.object({ command: z.array(z.string()).default([]), environment: z.record(z.string(), z.string()) })) })
const { services } = file.parse(parse(await readFile(join(root, 'compose.yaml'), 'utf8'), { merge: true }))

/** All six at addresses of this machine. */
async function emulated(): Promise<Record<(typeof REDISES)[number] | (typeof SENTINELS)[number], ComposedServer>> {
  const dir = await mkdtemp(join(tmpdir(), 'rostrum-composed-'))
  const hosts = new Map([...REDISES, ...SENTINELS].map((name, at) => [name, `127.0.1.${at + 1}`]))
  const place = { binary: (await findOnPath(['redis-server', 'valkey-server'])) ?? '', dir, password: 'of-the-test', hosts, ports: { redis: await freePort(), sentinel: await freePort() } }
  const server = async (name: string): Promise<ComposedServer> => {
    const service = services[name]
    if (service === undefined) throw new Error(`compose.yaml has no ${name}`)
    return composedServer(name, service, place)
  }
  const [redis1, redis2, redis3] = [await server('redis1'), await server('redis2'), await server('redis3')]
  const [sentinel1, sentinel2, sentinel3] = [await server('sentinel1'), await server('sentinel2'), await server('sentinel3')]
  const all = { redis1, redis2, redis3, sentinel1, sentinel2, sentinel3 }
  onTestFinished(async () => {
    await Promise.all(Object.values(all).map(one => one.stop()))
    await rm(dir, { recursive: true, force: true })
  })
  return all
}

test('compose: a master that was away while another took its place is no master when all are started anew, and nothing is lost', async () => {
  const all = await emulated()
  const asked = { redis1: all.redis1.connect(), redis2: all.redis2.connect(), redis3: all.redis3.connect(), sentinel: all.sentinel1.connect() }
  onTestFinished(() => Object.values(asked).forEach(line => line.disconnect()))
  const kept = (): Promise<(string | null)[]> => Promise.all([asked.redis1, asked.redis2, asked.redis3].map(redis => redis.get('entry').catch(() => null)))
  const replicas = async (): Promise<string> => (await asked.sentinel.info('sentinel').catch(() => '')).match(/status=\w+,.*sentinels=\d/)?.[0] ?? ''

  for (const server of Object.values(all)) server.start()
  await expect.poll(replicas, PATIENCE).toMatch(/status=ok,.*slaves=2,sentinels=3/)
  await expect.poll(() => asked.redis1.set('entry', 'before').catch(() => null), PATIENCE).toBe('OK')
  await expect.poll(kept, PATIENCE).toEqual(['before', 'before', 'before'])

  await all.redis1.stop()
  const acknowledged = (): Promise<boolean> => Promise.any([asked.redis2, asked.redis3].map(redis => redis.set('entry', 'after'))).then(() => true, () => false)
  await expect.poll(acknowledged, PATIENCE).toBe(true)
  await expect.poll(kept, PATIENCE).toEqual([null, 'after', 'after'])

  await Promise.all(Object.values(all).map(one => one.stop()))
  all.redis1.start()
  await expect.poll(() => asked.redis1.ping().catch(() => null), PATIENCE).toBe('PONG')
  for (const { start } of [all.redis2, all.redis3, all.sentinel1, all.sentinel2, all.sentinel3]) start()
  await expect.poll(kept, PATIENCE).toEqual(['after', 'after', 'after'])
}, 180_000)
