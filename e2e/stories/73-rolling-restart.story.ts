import { expect, type Browser, type Locator, type Page } from 'playwright/test'
import { startThreeServers, type ThreeServers } from '#e2e/wire/threeServers.ts'
import { testPlan } from '#e2e/wire/testMeeting.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import { openPresser } from './testing/burst.ts'
import { keepComplaints } from './testing/complaints.ts'
import { goIn } from './testing/goIn.ts'
import { IS_HARD } from './testing/isHard.ts'
import { watchNews } from './testing/newsOf.ts'
import { test as base } from './testing/policyKept.ts'

const DELEGATIONS = 12
const REQUEST = 'Request the floor'
/** Nobody is without news for longer, while others press, ms. */
const NEWS_MS = 5000

const test = base.extend<{ servers: ThreeServers }>({
  servers: async ({ browserName: _browserName }, hand) => {
    const servers = await startThreeServers(testPlan(DELEGATIONS, ['member-state']))
    await hand(servers)
    await servers.close()
  },
})

/** Presses one button, and then the other, each as soon as it can be pressed. Resolves with how often it pressed. */
async function pressInTurn(hands: readonly (() => Promise<void>)[], isOver: () => boolean): Promise<number> {
  let presses = 0
  while (!isOver()) {
    for (const press of hands) {
      await press()
      presses += 1
    }
  }
  return presses
}

/** A press on what has just come under the pointer does nothing: it is pressed until what is to follow is there, also where one is asked once more. */
async function pressUntil(page: Page, pressed: Locator, follows: Locator): Promise<void> {
  await expect(async () => {
    await page.mouse.move(0, 0)
    const sure = button(page.getByRole('dialog'), 'Withdraw')
    // Gone: the press before had its effect after all, or the next look says no.
    if (!(await sure.isVisible())) await pressed.click({ force: true, timeout: 1000 }).catch(() => undefined)
    if (await sure.isVisible()) await sure.click({ force: true, timeout: 1000 }).catch(() => undefined)
    await expect(follows).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 20_000, intervals: [20] })
}

const button = (page: Page | Locator, name: string | RegExp): Locator => page.getByRole('button', { name, exact: true }).first()

async function open(browser: Browser, { balancer, codeOf }: ThreeServers, who: string, complaints: string[]): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  keepComplaints(page, who, complaints)
  await goIn(page, balancer.url, codeOf(who))
  return page
}

// In `npm test` the programs of windows say it, without their pages (e2e/system/rollingRestart.test.ts).
if (IS_HARD) {
  test('73 three nodes behind a balancer are restarted one after the other while everybody presses: each press acts once, no window is without news for five seconds, and none says that it has no line', async ({ browser, servers }) => {
    const observer = await WireWindow.open(servers.balancer.url, await servers.signIn('secretariat'))
    for (const type of ['openMeeting', 'openList'] as const) await observer.do({ type })
    const complaints: string[] = []
    const [chair, delegation, screen] = await Promise.all([open(browser, servers, 'chair', complaints), open(browser, servers, 'd1', complaints), open(browser, servers, 'screen', complaints)])
    const pressers = await Promise.all(Array.from({ length: DELEGATIONS - 1 }, (_, index) => openPresser(servers, `d${index + 2}`)))
    const [suspend, resume] = [button(chair, 'Suspend'), button(chair, 'Resume')]
    const [request, withdrawal] = [button(delegation, REQUEST), button(delegation, /^Withdraw: /)]
    await expect(request).toBeEnabled()
    await expect(suspend).toBeEnabled()
    const before = observer.cursor.version

    let isOver = false
    const pressing = Promise.all([
      ...pressers.map(({ press }) => press(() => isOver)),
      pressInTurn([() => pressUntil(chair, suspend, resume), () => pressUntil(chair, resume, suspend)], () => isOver),
      pressInTurn([() => pressUntil(delegation, request, withdrawal), () => pressUntil(delegation, withdrawal, request)], () => isOver),
    ])
    const news = await Promise.all([chair, delegation, screen].map(watchNews))
    for (const at of [0, 1, 2]) expect(await servers.restart(at, 'SIGTERM')).toMatchObject({ code: 0 })
    const seen = await Promise.all(news.map(read => read()))
    isOver = true
    const presses = (await pressing).reduce((sum, count) => sum + count, 0)
    await pressUntil(delegation, request, withdrawal)

    console.log(`three nodes restarted under ${presses} presses; the Chair, a delegation and the screen:`, seen)
    for (const { longestMs, withoutLineMs } of seen) {
      expect(longestMs).toBeLessThan(NEWS_MS)
      expect(withoutLineMs).toBe(0)
    }
    // each press has its answer, and stands in the log once
    await observer.until(({ rows }) => rows.length === DELEGATIONS, 'a row of each delegation')
    expect(observer.cursor.version).toBe(before + presses + 1)
    const names = observer.meeting.rows.map(({ request: { delegationId } }) => `Delegation ${delegationId.slice(1)}`)
    expect(new Set(names).size).toBe(DELEGATIONS)
    await expect(chair.locator('.row .who b')).toHaveText(names)
    await expect(delegation.getByText(new RegExp(`of ${DELEGATIONS}$`)).first()).toBeVisible()
    await expect(screen.getByText(names[0] ?? '').first()).toBeVisible()
    expect(complaints).toEqual([])
    for (const { stop } of pressers) stop()
    observer.close()
  })
}
