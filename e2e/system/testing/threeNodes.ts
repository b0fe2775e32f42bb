import { onTestFinished } from 'vitest'
import { createByDoor, signIn, type SignedIn } from '#e2e/wire/frontDoor.ts'
import { startBalancer, type Balancer } from '#e2e/wire/balancer.ts'
import { freePort } from '#server/testing/freePort.ts'
import { folderOfTest } from '#e2e/wire/serverOfTest.ts'
import { startServer, type ServerProcess } from '#e2e/wire/serverProcess.ts'
import { strictProxy } from '#e2e/wire/strictProxy.ts'
import { testPlan } from '#e2e/wire/testMeeting.ts'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'

/** Three servers, as processes, on one Redis, a balancer in front of them, and a meeting. */
export interface ThreeNodes {
  /** Where each of them is, also after a restart. */
  urls: readonly string[]
  balancer: Balancer
  meetingId: string
  /** An address at which no WebSocket comes about, and each request comes to the next node; it brings the cookie along. */
  strictDoorOf: (cookie: string) => Promise<string>
  /** Signed in by the balancer: whichever node answers. */
  signIn: (who: string) => Promise<SignedIn>
  /** Stops a node, and starts it again at its address. Resolves with how long it took to stop, ms, and its exit code. */
  restart: (at: number, signal: NodeJS.Signals) => Promise<{ tookMs: number; code: number | null }>
}

/** @param madeOf what a node of each place was built from; null: what lies here */
export async function startThreeNodes(delegations: number, madeOf: readonly (string | null)[] = [null, null, null]): Promise<ThreeNodes> {
  const redis = await startTestRedis()
  onTestFinished(() => redis.stop())
  const envs: (Record<string, string> & { DATA_DIR: string })[] = []
  for (let at = 0; at < 3; at += 1) envs.push({ DATA_DIR: await folderOfTest(), PORT: await freePort(), STORE: 'redis', REDIS_URL: redis.url, ROSTRUM_SECRET: 'a secret of three nodes, and of nothing else' })
  const start = async (at: number): Promise<ServerProcess> => startServer(envs[at] as (typeof envs)[0], [], madeOf[at] ?? undefined)
  const nodes = [await start(0), ...(await Promise.all([start(1), start(2)]))]
  onTestFinished(async () => {
    for (const node of nodes) node.kill('SIGINT')
    await Promise.all(nodes.map(({ exited }) => exited))
  })
  const balancer = await startBalancer(nodes.map(({ url }) => url))
  onTestFinished(() => balancer.close())
  const secretariat = (await nodes[0]?.cards())?.find(({ role }) => role === 'secretariat')?.code ?? ''
  const { meetingId, accesses } = await createByDoor(balancer.url, await signIn(balancer.url, secretariat), testPlan(delegations))
  return {
    urls: nodes.map(({ url }) => url),
    balancer,
    meetingId,
    strictDoorOf: async cookie => {
      const proxy = await strictProxy(nodes.map(({ url }) => url), { upgrades: 'refuse', cookie })
      onTestFinished(() => proxy.close())
      return proxy.url
    },
    signIn: who => signIn(balancer.url, accesses.find(({ role, delegationId }) => (delegationId ?? role) === who)?.code ?? ''),
    restart: async (at, signal) => {
      const before = nodes[at] as ServerProcess
      const beganAt = performance.now()
      before.kill(signal)
      const code = await before.exited
      const tookMs = performance.now() - beganAt
      nodes[at] = await start(at)
      return { tookMs, code }
    },
  }
}
