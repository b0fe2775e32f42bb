import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '#server/testing/freePort.ts'
import { startServer } from '#e2e/wire/serverProcess.ts'
import { startNode } from '#e2e/wire/testNode.ts'
import { loadDemo } from '#server/demo/loadDemo.ts'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import type { AccessCard } from '#shared/protocol/http.ts'

/** A server with the demo meeting in a folder of its own. */
export interface HouseServer {
  url: string
  cards: () => Promise<AccessCard[]>
  close: () => Promise<void>
}

/** One that is killed as a process is, and started again at the same address. */
export interface KillableServer extends HouseServer {
  kill9: () => Promise<void>
  restart: () => Promise<void>
}

/**
 * In this process, and on a Redis: for one to start as a process and to make the demo in files costs as much as half of a
 * story. A story that neither kills its server nor measures needs none of both.
 */
export async function houseServer(): Promise<HouseServer> {
  const redis = await startTestRedis()
  const { url, app, log, close } = await startNode({ redisUrl: redis.url })
  const demo = await loadDemo({ app, log, dataDir: redis.dir, isOwnStore: true, hasNewCodes: false })
  return {
    url,
    cards: async () => demo?.cards ?? [],
    close: async () => {
      await close()
      await redis.stop()
    },
  }
}

/** As it is built, and as a person runs it. */
export async function killableServer(): Promise<KillableServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rostrum-story-'))
  const env = { DATA_DIR: dataDir, STORE: 'file', PORT: await freePort() }
  let server = await startServer(env)
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    server.kill(signal)
    await server.exited
  }
  return {
    url: server.url,
    cards: () => server.cards(),
    kill9: () => stop('SIGKILL'),
    restart: async () => {
      server = await startServer(env)
    },
    close: async () => {
      await stop('SIGTERM')
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
