import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type BrowserContext, type Page } from 'playwright/test'
import { signInReply } from '#shared/protocol/http.ts'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { createByDoor, signIn } from '#e2e/wire/frontDoor.ts'
import { startServer, type ServerProcess } from '#e2e/wire/serverProcess.ts'
import { strictProxy, type ProxyWays, type StrictProxy } from '#e2e/wire/strictProxy.ts'
import { testPlan } from '#e2e/wire/testMeeting.ts'
import { keepComplaints } from './complaints.ts'
import { test as base } from './policyKept.ts'

const NAMES = [['bra', 'Brazil'], ['gha', 'Ghana'], ['nor', 'Norway']] as const

/** Servers, as processes, on one Redis, and the proxies of whoever comes: a meeting of Brazil, Ghana and Norway. */
export interface BehindProxies {
  servers: readonly ServerProcess[]
  /** A proxy in front of all servers. */
  proxy: (ways: ProxyWays) => Promise<StrictProxy>
  codeOf: (who: string) => string
  /** Somebody's window at an address, in a browser of its own or as another tab; resolves with how long after the page was loaded the meeting was there, ms. */
  open: (who: string, url: string, browser?: BrowserContext) => Promise<{ page: Page; tookMs: number }>
}

/** `base`: the path that the servers are told they are seen below; none if it is empty. `others`: how many servers there are besides the first. */
export const test = base.extend<{ house: BehindProxies; base: string; others: number }>({
  base: ['', { option: true }],
  others: [1, { option: true }],
  house: async ({ browser, base: told, others }, hand) => {
    const redis = await startTestRedis()
    const closing: (() => Promise<unknown>)[] = []
    const complaints: string[] = []
    const start = async (): Promise<ServerProcess> => {
      const dataDir = await mkdtemp(join(tmpdir(), 'rostrum-story-'))
      const server = await startServer({ DATA_DIR: dataDir, ...(told === '' ? {} : { BASE: told }), STORE: 'redis', REDIS_URL: redis.url, ROSTRUM_SECRET: 'a secret of the stories, and of nothing else' })
      closing.push(async () => {
        server.kill('SIGTERM')
        await server.exited
        await rm(dataDir, { recursive: true, force: true })
      })
      return server
    }
    const first = await start()
    const servers = [first, ...(await Promise.all(Array.from({ length: others }, start)))]
    const secretariat = (await first.cards()).find(({ role }) => role === 'secretariat')?.code ?? ''
    const delegations = NAMES.map(([id, name]) => ({ id, name, category: 'member-state' as const, groups: [], code: null, isAssumed: false }))
    const { accesses } = await createByDoor(first.url, await signIn(first.url, secretariat), { ...testPlan(0), delegations })
    const codeOf = (who: string): string => accesses.find(({ role, delegationId }) => (delegationId ?? role) === who)?.code ?? ''
    await hand({
      servers,
      codeOf,
      proxy: async ways => {
        const proxy = await strictProxy(servers.map(({ url }) => url), ways)
        closing.unshift(proxy.close)
        return proxy
      },
      open: async (who, url, known) => {
        const context = known ?? (await browser.newContext())
        if (known === undefined) closing.unshift(() => context.close())
        const page = await context.newPage()
        keepComplaints(page, who, complaints)
        const reply = signInReply.parse(await (await page.request.post(`${url}/api/sign-in`, { data: { code: codeOf(who) } })).json())
        await page.goto(`${url}${reply.path}`)
        const tookMs = await msUntilSaid(page, testPlan(0).title)
        await expect(page.locator('#window main')).toBeVisible()
        await expect(page.getByText(testPlan(0).title).first()).toBeVisible()
        return { page, tookMs }
      },
    })
    for (const close of closing) await close()
    await redis.stop()
    expect(complaints).toEqual([])
  },
})

/** How long after it was loaded a page says this. It counts by itself: how long a busy machine takes to load a page, or to be asked, says nothing of the line. */
async function msUntilSaid(page: Page, words: string): Promise<number> {
  const tookMs = await page.waitForFunction(text => {
    const shown = document.querySelector('#window:has(main)')?.textContent ?? ''
    if (!shown.includes(text)) return null
    const [loading] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    return performance.now() - (loading?.loadEventEnd ?? 0)
  }, words, { polling: 50, timeout: 20_000 })
  return Number(await tookMs.jsonValue())
}
