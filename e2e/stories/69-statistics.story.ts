import { expect, type Page } from 'playwright/test'
import { sharesOf } from '#shared/floor/statistics/sharesOf.ts'
import { spreadsOf } from '#shared/floor/statistics/spreadsOf.ts'
import { statisticsOf } from '#shared/floor/statistics/statisticsOf.ts'
import type { Meeting } from '#shared/floor/model.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'
import { atFloor } from './testing/atFloor.ts'
import { AXE_SCRIPT, axeFindings } from './testing/axe.ts'
import { test } from './testing/story.ts'

const span = (ms: number): string => `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')}`
const percent = (part: number | null): string => `${Math.round(100 * (part ?? 0))}%`

/** The figures of a table, row by row, as they stand on the page. */
async function tableOf(page: Page, name: string): Promise<string[][]> {
  const rows = page.getByRole('table', { name, exact: true }).locator('tbody tr')
  return rows.evaluateAll(all => all.map(row => [...row.children].map(cell => cell.textContent ?? '')))
}

/** The same as the rules reckon it. */
function talliesOf(meeting: Meeting, names: Readonly<Record<string, string>>): string[][] {
  return sharesOf(statisticsOf(meeting).byCategory).map(({ of, tally, share }) => [
    names[of] ?? of, String(tally.requests), percent(share.ofRequests), String(tally.statements), span(tally.usedMs), percent(share.ofTime), String(tally.overRuns), span(tally.overMs),
  ])
}

/** The addresses of the scripts that a page loads from now on. */
function scriptsOf(page: Page): ReadonlySet<string> {
  const urls = new Set<string>()
  page.on('request', request => request.resourceType() === 'script' && urls.add(request.url()))
  return urls
}

/** The first of the list is heard, for so long as the record then says. */
async function hear(chair: WireWindow, seconds: number): Promise<void> {
  await chair.do({ type: 'giveFloor', to: { kind: 'request', requestId: chair.meeting.rows[0]?.request.requestId ?? '' } })
  await chair.do({ type: 'endStatement', statementId: chair.meeting.floor?.statementId ?? '' })
  await chair.do({ type: 'correctTime', statementId: chair.meeting.heard.at(-1)?.statementId ?? '', usedMs: seconds * 1000, reason: 'clock-started-late' })
}

test('69 the figures at the desk follow the meeting, are those of the rules, and need neither colour nor eyes', async ({ house, context }, info) => {
  await context.addInitScript({ path: AXE_SCRIPT })
  await atFloor(house)
  const page = await house.open(context, 'chair')
  const chair = await house.enter('chair')
  await chair.do({ type: 'openList' })
  const desk = await house.open(context, 'secretariat')
  const [ofChair, ofDesk] = [scriptsOf(page), scriptsOf(desk)]
  await desk.goto(desk.url().replace(/secretariat$/, 'desk#statistics'))
  await expect(desk.getByText('Nobody on the list has been heard yet')).toBeVisible()
  await expect(desk.locator('.stat')).toHaveCount(0)

  for (const who of ['bra', 'ind', 'nor', 'cub']) await (await house.enter(who)).do({ type: 'requestFloor', capacity: { kind: 'national' }, isDignitary: false, details: { subjectMatterIds: [], panellistId: null, language: 'en' } })
  await chair.until(({ waiting }) => waiting.length === 4, 'all four requests')
  await chair.do({ type: 'approveRequests', requestIds: chair.meeting.waiting.map(({ requestId }) => requestId) })
  await expect(desk.locator('.stat-figures')).toContainText('Requests4')
  await hear(chair, 100)
  const names = { 'member-state': 'Members of the Council', 'observer-state': 'Observer States' }
  await expect.poll(() => tableOf(desk, 'By category')).toEqual(talliesOf(chair.meeting, names))
  expect((await tableOf(desk, 'By category'))[0]).toMatchObject({ 3: '1', 4: '1:40', 5: '100%' })

  // live: the next one changes them while they are looked at, the bars too
  for (const seconds of [150, 145, 60]) await hear(chair, seconds)
  await expect.poll(() => tableOf(desk, 'By category')).toEqual(talliesOf(chair.meeting, names))
  const shares = sharesOf(statisticsOf(chair.meeting).byCategory)
  expect(shares).toHaveLength(2)
  const drawn = desk.locator('.stat', { has: desk.getByRole('heading', { name: 'By category', exact: true }) }).locator('.stat-chart')
  for (const { share } of shares) for (const part of [share.ofRequests, share.ofTime]) await expect(drawn.getByText(percent(part), { exact: true }).first()).toBeVisible()
  const { waits, overs } = spreadsOf(chair.meeting)
  for (const [name, bands] of [['Waiting times', waits], ['Over-runs', overs]] as const) expect((await tableOf(desk, name)).map(([, n]) => n)).toEqual(bands.map(({ count }) => String(count)))
  expect(statisticsOf(chair.meeting).all).toMatchObject({ statements: 4, usedMs: 455_000 })
  await expect(desk.locator('.stat-figures')).toContainText('Time used7:35')

  // told apart without colour: one series hatched, the other full, and each with its name and its figure
  const looks = await drawn.locator('.recharts-bar').evaluateAll(all => all.map(bar => [...new Set([...bar.querySelectorAll('.recharts-bar-rectangle path')].map(path => (path.getAttribute('fill') ?? '').replace(/#.*/, '#')))]))
  expect(looks).toEqual([['url(#'], ['var(--ink)']])
  await expect(desk.locator('.stat-legend').first()).toHaveText('Share of requestsShare of time')
  expect(await axeFindings(desk)).toEqual([])
  await desk.evaluate(() => document.documentElement.style.setProperty('filter', 'grayscale(1)'))
  await desk.screenshot({ path: info.outputPath('grey.png'), fullPage: true })
  await desk.emulateMedia({ forcedColors: 'active' })
  await desk.screenshot({ path: info.outputPath('forced.png'), fullPage: true })

  // what draws them is in no other window
  await page.reload()
  await expect(page.locator('.now')).toBeVisible()
  const draws = async (urls: ReadonlySet<string>): Promise<boolean[]> => Promise.all([...urls].map(async url => (await (await context.request.get(url)).text()).includes('recharts-bar')))
  expect(await draws(ofDesk)).toContain(true)
  expect(ofChair.size).toBeGreaterThan(1)
  expect(await draws(ofChair)).not.toContain(true)
})
