import { expect, type Page } from 'playwright/test'
import { silentLine } from '#e2e/wire/silentLine.ts'
import { strictProxy } from '#e2e/wire/strictProxy.ts'
import { agree, type Windows } from './testing/agree.ts'
import { giveBrazilTheFloor } from './testing/chair.ts'
import { look } from './testing/look.ts'
import { secondsOf } from './testing/seen.ts'
import { test } from './testing/story.ts'

/** So long nothing comes through. */
const SILENT_MS = 60_000

test('34 a line that is dead for sixty seconds and does not say so, a WebSocket and a stream: the windows say that they have no news, the time stays right, and they are back by themselves', async ({ house, browser, context }) => {
  const [dead, strict] = await Promise.all([silentLine(house.url), strictProxy([house.url], { upgrades: 'refuse' })])
  const enter = async (who: string, url: string): Promise<Page> => {
    const page = await (await browser.newContext()).newPage()
    await page.goto(`${url}/enter#${await house.codeOf(who)}`)
    await expect(page).toHaveURL(/\/m\/demo\//)
    await expect(page.locator('#window main')).toBeVisible()
    await page.evaluate(() => Object.assign(window, { isTheSamePage: true }))
    return page
  }
  const chair = await house.open(context, 'chair')
  const brazil = await house.open(context, 'bra')
  const [screen, ghana] = await Promise.all([enter('screen', dead.url), enter('gha', strict.url)])
  await giveBrazilTheFloor(chair, brazil, ghana)
  const windows: Windows = {
    chair: { page: chair, reader: { kind: 'presiding' } },
    screen: { page: screen, reader: { kind: 'screen' } },
    ghana: { page: ghana, reader: { kind: 'delegation', name: 'Ghana' } },
  }
  await agree(windows, { stage: 'Brazil has the floor', list: ['Ghana'], own: { Ghana: 'Prepare: you are next' } })

  const silentAt = Date.now()
  dead.fallSilent()
  strict.fallSilent()
  await expect(ghana.getByText(/^No connection since/)).toBeVisible({ timeout: SILENT_MS }) // a stream is missed sooner; but one that had just begun may be held back by somebody, and is asked for in pieces first
  await expect(screen.locator('.aside')).toContainText(/\d\d:\d\d:\d\d/, { timeout: SILENT_MS })
  await expect(screen.getByText('Brazil').first()).toBeVisible()
  await expect(async () => {
    const [shown = 0, ...others] = (await Promise.all([chair, screen, ghana].map(look))).map(sight => secondsOf(sight) ?? NaN)
    for (const other of others) expect(Math.abs(other - shown)).toBeLessThanOrEqual(1)
  }).toPass()
  await chair.getByRole('button', { name: 'End Brazil’s statement' }).click()
  await expect(brazil.getByText('Statement delivered').first()).toBeVisible()
  await expect.poll(() => Date.now() - silentAt, { timeout: SILENT_MS }).toBeGreaterThanOrEqual(SILENT_MS)

  dead.openAgain()
  strict.openAgain()
  await agree(windows, { stage: 'Ghana is next', list: ['Ghana'], own: { Ghana: 'Prepare: you are next' } })
  for (const page of [screen, ghana]) expect(await page.evaluate(() => 'isTheSamePage' in window)).toBe(true)
  await expect(ghana.getByText(/^No connection since/)).toHaveCount(0)
  for (const page of [screen, ghana]) await page.context().close()
  await Promise.all([dead.close(), strict.close()])
})
