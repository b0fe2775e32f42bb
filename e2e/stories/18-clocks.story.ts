import { expect, type Browser, type CDPSession, type Page } from 'playwright/test'
import type { Statement } from '#shared/floor/model.ts'
import { leftMs } from '#shared/floor/timing.ts'
import { atFloor } from './testing/atFloor.ts'
import { openStatesHall, statesPlan, type StatesHall } from './testing/statesHall.ts'
import { test } from './testing/story.ts'
import { readingOf, setClock, sleepSoon, ticksOf, type Reading } from './testing/wrongClock.ts'

const GROUP = 'European Union'
const MINUTE_MS = 60_000

/** How late a figure may be drawn on a busy machine; early it may be only by what the clock may be wrong, here on one machine. */
const LATE_MS = 400
const WRONG_MS = 30

/** How soon after somebody is back the figures must be right: the window looks at its clocks once a second, and then asks the server; a busy machine takes as long again. */
const AT_ONCE_MS = 2500

/** What must be shown at a second of the server's clock. */
function shownAt(statement: Statement, secondAt: number): string {
  const seconds = Math.ceil(leftMs(statement, secondAt) / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** By how much a figure came after its second, ms; null: it is the figure of another. */
function latenessOf({ digits, at }: Reading, statement: Statement, wrongMs = WRONG_MS): number | null {
  const secondAt = Math.floor((at + wrongMs) / 1000) * 1000
  return digits === shownAt(statement, secondAt) ? at - secondAt : null
}

async function openOn(browser: Browser, url: string, hall: StatesHall, who: 'screen' | 'chair', wrongByMs: number): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await setClock(page, wrongByMs)
  await page.goto(`${url}/enter#${hall.codeOf(who)}`)
  await expect(page.locator('.count').first()).toBeVisible()
  return page
}

function speaking({ chair }: StatesHall): Statement {
  const { floor } = chair.meeting
  if (floor === null) throw new Error('nobody has the floor')
  return floor
}

/** A clock that is wrong is so each time; a machine that has too much to do is not. */
const MOST_TRIES = 3

/** Every figure is the right one, and comes with its second. */
async function expectRight(page: Page, statement: Statement, who: string, wrongMs = WRONG_MS): Promise<void> {
  let late: (number | null)[] = []
  for (let tries = 0; tries < MOST_TRIES && (tries === 0 || !areInTime(late)); tries += 1) {
    const ticks = await ticksOf(page, 3)
    late = ticks.map(tick => latenessOf(tick, statement, wrongMs))
    const said = late.map((ms, index) => (ms === null ? `wrong (${ticks[index]?.digits}, ${Math.round(leftMs(statement, ticks[index]?.at ?? 0))} ms left)` : Math.round(ms)))
    console.log(`${who}: each figure came so many ms after its second: ${said.join(', ')}`)
  }
  expect(areInTime(late), who).toBe(true)
}

const areInTime = (late: readonly (number | null)[]): boolean => late.every(ms => ms !== null && ms < LATE_MS)

/** How wrong the window itself says that its time may be, ms. */
async function statedErrorMs(chair: Page): Promise<number> {
  const stated = chair.getByText(/Clock right within \d+ ms/)
  await expect(stated).toBeVisible()
  return Number(/\d+(?= ms)/.exec((await stated.textContent()) ?? '')?.[0])
}

/** While this is done, nothing of the page runs, as in a tab that a browser has put to sleep: its script is stopped where it is. */
async function whileAsleep(session: CDPSession, act: () => Promise<void>): Promise<void> {
  const isAsleep = new Promise(resolve => session.once('Debugger.paused', resolve))
  await session.send('Debugger.pause')
  await isAsleep
  await act()
  await session.send('Debugger.resume')
}

/** How long after now the figures are right, ms. */
async function rightAfter(page: Page, hall: StatesHall): Promise<number> {
  const from = Date.now()
  await expect.poll(async () => latenessOf(await readingOf(page), speaking(hall)), { intervals: [20], timeout: AT_ONCE_MS }).not.toBeNull()
  return Date.now() - from
}

test('18 the time left is right on a machine whose clock is wrong, and at once in a window that slept', async ({ killable: house, browser }) => {
  const plan = statesPlan(GROUP)
  const hall = await openStatesHall(house.url, await house.codeOf('secretariat'), plan)
  await hall.chair.do({ type: 'openMeeting' })
  await hall.chair.do({ type: 'openList' })
  await hall.ask(['fra', 'bra'], GROUP)
  await hall.give()

  const [ahead, behind] = await Promise.all([5 * MINUTE_MS, -5 * MINUTE_MS].map(wrongBy => openOn(browser, house.url, hall, 'screen', wrongBy))) as [Page, Page]
  await Promise.all([expectRight(ahead, speaking(hall), 'five minutes ahead'), expectRight(behind, speaking(hall), 'five minutes behind')])
  for (const wrongBy of [5 * MINUTE_MS, -5 * MINUTE_MS]) {
    const laptop = await openOn(browser, house.url, hall, 'chair', wrongBy)
    const stated = await statedErrorMs(laptop)
    await expectRight(laptop, speaking(hall), `the Chair’s laptop, ${wrongBy / MINUTE_MS} minutes wrong, which says that it is right within ${stated} ms`, stated)
    await laptop.context().close()
  }

  // a tab that sleeps in the background while another is given the floor
  const session = await ahead.context().newCDPSession(ahead)
  await session.send('Debugger.enable')
  await whileAsleep(session, async () => {
    await hall.end()
    const { name } = await hall.give()
    await expect(behind.locator('.name')).toHaveText(name)
    await ticksOf(behind, 3)
  })
  console.log(`back from the background: right after ${await rightAfter(ahead, hall)} ms`)

  // a laptop that slept: its wall clock is ten minutes ahead, and its monotonic clock has stood still for three seconds
  await sleepSoon(ahead, 10 * MINUTE_MS, 3000)
  await whileAsleep(session, async () => void (await ticksOf(behind, 3)))
  console.log(`back from sleep: right after ${await rightAfter(ahead, hall)} ms`)
  await expectRight(ahead, speaking(hall), 'ten minutes further ahead')
  hall.chair.close()
})

/** What is asked later than this is too late. */
const LIFE_MS = 10_000

test('18b the floor is asked for in the moment in which a laptop wakes, before it knows for how long it slept: it is asked for then, once', async ({ house, browser }) => {
  await atFloor(house)
  const desk = await house.enter('secretariat')
  await desk.do({ type: 'openList' })
  desk.close()
  const page = await (await browser.newContext()).newPage()
  await setClock(page, 0)
  await page.goto(`${house.url}/enter#${await house.codeOf('bra')}`)
  await expect(page.getByRole('button', { name: 'Request the floor' })).toBeEnabled()
  const session = await page.context().newCDPSession(page)
  await session.send('Debugger.enable')
  await page.getByRole('button', { name: 'Request the floor' }).evaluate((button: HTMLElement) => void setTimeout(() => button.click(), 400))
  const sleptMs = LIFE_MS + 2000
  await sleepSoon(page, 0, sleptMs)
  const fellAsleepAt = Date.now()
  await whileAsleep(session, async () => expect.poll(() => Date.now() - fellAsleepAt, { timeout: 2 * sleptMs }).toBeGreaterThan(sleptMs))
  await expect(page.getByText(/^Requested at/)).toBeVisible()
  await expect(page.getByText('Your request may not have arrived')).toHaveCount(0)
  await page.context().close()
})
