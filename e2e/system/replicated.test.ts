import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { RedisOnPort } from '#server/redis/testing/redisOnPort.ts'
import { startTestCluster } from '#server/redis/testing/testCluster.ts'
import { startTestSentinel } from '#server/redis/testing/testSentinel.ts'
import { untilSo } from '#server/redis/testing/untilSo.ts'
import { IS_HARD } from '#e2e/stories/testing/isHard.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const PLAYED = ['--preset', 'council-panel', '--incidents', '7', '--speed', '40', '--json']
/** So far a rehearsal is when a master ends. */
const ENTRIES = 60
/** A whole hall signs in one after the other. */
const PATIENCE_MS = 300_000

/** Plays a meeting on a store, in a process of its own, and kills a master in the middle. */
async function played(redisUrl: string, env: Record<string, string>, endMaster: () => Promise<void>): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'e2e/rehearsal/rehearse.ts', ...PLAYED], { cwd: root, env: { ...process.env, INIT_CWD: root, REDIS_URL: redisUrl, LOG_LEVEL: 'silent', ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  let [out, err] = ['', '']
  child.stdout.on('data', chunk => (out += String(chunk)))
  child.stderr.on('data', chunk => (err += String(chunk)))
  const ended = new Promise<number | null>(resolve => child.once('close', resolve))
  await Promise.all([endMaster(), ended])
  return { code: await ended, out, err }
}

/** The log of the one meeting that lies at these masters, once it is long enough. */
async function untilUnderWay(masters: readonly ReturnType<RedisOnPort['connect']>[]): Promise<string> {
  let found = ''
  await untilSo('a rehearsal is under way', async () => {
    for (const redis of masters) for (const key of await redis.keys('rostrum:{m*}:log')) if ((await redis.xlen(key)) > ENTRIES) found = key
    return found !== ''
  }, PATIENCE_MS)
  return found
}

function expectAgreement({ code, out, err }: Awaited<ReturnType<typeof played>>): void {
  expect(err).toBe('')
  expect(JSON.parse(out)).toMatchObject({ agree: true, refused: [] })
  expect(code).toBe(0)
}

describe.runIf(IS_HARD)('with REDIS_WAIT=1 a rehearsal with incidents goes on to agreement while a master is killed', () => {
  test('that Sentinels watch, with two replicas', async () => {
    const sentinel = await startTestSentinel(2)
    onTestFinished(() => sentinel.stop())
    const [first] = sentinel.servers
    const direct = first.connect()
    onTestFinished(() => direct.disconnect())
    expectAgreement(await played(sentinel.url, { REDIS_WAIT: '1' }, async () => {
      await untilUnderWay([direct])
      await first.kill9()
    }))
    expect(await sentinel.master()).not.toBe(first.port)
  }, 2 * PATIENCE_MS)

  test('of a Cluster of three, and comes back as a replica', async () => {
    const cluster = await startTestCluster()
    onTestFinished(() => cluster.stop())
    expectAgreement(await played(cluster.url, { REDIS_WAIT: '1' }, async () => {
      const index = cluster.masterOf(await untilUnderWay(cluster.direct))
      const [master, replica] = [cluster.masters[index], cluster.replicas[index]?.connect()]
      onTestFinished(() => replica?.disconnect())
      await master?.kill9()
      await untilSo('its replica has taken over', async () => (await replica?.role())?.[0] === 'master')
      await master?.restart()
    }))
  }, 2 * PATIENCE_MS)
})

