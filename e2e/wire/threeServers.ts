import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MeetingPlan } from '#shared/floor/plan.ts'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { freePort } from '#server/testing/freePort.ts'
import { startBalancer, type Balancer } from './balancer.ts'
import { createByDoor, signIn, type SignedIn } from './frontDoor.ts'
import { startServer, type ServerProcess } from './serverProcess.ts'

/** Three servers, as processes, on one Redis, a balancer in front of them, and a meeting. */
export interface ThreeServers {
  /** Where each of them is, also after a restart. */
  urls: readonly string[]
  balancer: Balancer
  meetingId: string
  codeOf: (who: string) => string
  /** Signed in by the balancer: whichever node answers. */
  signIn: (who: string) => Promise<SignedIn>
  /** Stops a node, and starts it again at its address. Resolves with how long it took to stop, ms, and its exit code. */
  restart: (at: number, signal: NodeJS.Signals) => Promise<{ tookMs: number; code: number | null }>
  close: () => Promise<void>
}

/** @param madeOf what a node of each place was built from; null: what lies here */
export async function startThreeServers(plan: MeetingPlan, madeOf: readonly (string | null)[] = [null, null, null]): Promise<ThreeServers> {
  const redis = await startTestRedis()
  const dir = await mkdtemp(join(tmpdir(), 'rostrum-three-'))
  const envs: (Record<string, string> & { DATA_DIR: string })[] = []
  for (let at = 0; at < 3; at += 1) envs.push({ DATA_DIR: join(dir, String(at)), PORT: await freePort(), STORE: 'redis', REDIS_URL: redis.url, ROSTRUM_SECRET: 'a secret of three nodes, and of nothing else' })
  const start = async (at: number): Promise<ServerProcess> => startServer(envs[at] as (typeof envs)[0], [], madeOf[at] ?? undefined)
  const nodes = [await start(0), ...(await Promise.all([start(1), start(2)]))]
  const balancer = await startBalancer(nodes.map(({ url }) => url))
  const secretariat = (await nodes[0]?.cards())?.find(({ role }) => role === 'secretariat')?.code ?? ''
  const { meetingId, accesses } = await createByDoor(balancer.url, await signIn(balancer.url, secretariat), plan)
  const codeOf = (who: string): string => accesses.find(({ role, delegationId }) => (delegationId ?? role) === who)?.code ?? ''
  return {
    urls: nodes.map(({ url }) => url),
    balancer,
    meetingId,
    codeOf,
    signIn: who => signIn(balancer.url, codeOf(who)),
    restart: async (at, signal) => {
      const before = nodes[at] as ServerProcess
      const beganAt = performance.now()
      before.kill(signal)
      const code = await before.exited
      const tookMs = performance.now() - beganAt
      nodes[at] = await start(at)
      return { tookMs, code }
    },
    close: async () => {
      await balancer.close()
      for (const node of nodes) node.kill('SIGINT')
      await Promise.all(nodes.map(({ exited }) => exited))
      await redis.stop()
      await rm(dir, { recursive: true, force: true })
    },
  }
}
