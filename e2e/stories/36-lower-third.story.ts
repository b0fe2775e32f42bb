import { expect, type Browser, type Page } from 'playwright/test'
import { opacityOf } from './testing/opacity.ts'
import { openStatesHall, statesPlan } from './testing/statesHall.ts'
import { test } from './testing/story.ts'

const GROUP = 'Bolivarian Alliance for the Peoples of Our America'

/** The part of a picture that every receiver shows begins so far from its edges. */
const SAFE = 0.05

const plate = (page: Page) => page.locator('.third')

/** Nothing is painted, anywhere. */
async function expectEmpty(browser: Browser, page: Page): Promise<void> {
  await expect(plate(page)).toHaveCount(0)
  expect(await opacityOf(browser, await page.screenshot({ omitBackground: true }))).toEqual({ painted: 0, box: null })
}

test('36 the lower third names whoever has the floor over a picture, and shows nothing else at all', async ({ killable: house, browser }) => {
  const plan = statesPlan(GROUP)
  const hall = await openStatesHall(house.url, await house.codeOf('secretariat'), plan)
  const { meetingId } = hall.chair.cursor
  const sizes = [{ width: 1920, height: 1080 }, { width: 3840, height: 2160 }]
  const pages = await Promise.all(sizes.map(async viewport => {
    const page = await (await browser.newContext({ viewport, colorScheme: 'dark' })).newPage()
    await page.goto(`${house.url}/m/${meetingId}/lower-third`)
    await expect(page.locator('main.air')).toBeAttached()
    await page.evaluate(() => document.fonts.ready)
    return page
  }))
  const trial = await (await browser.newContext()).newPage()
  await trial.goto(`${house.url}/m/${meetingId}/lower-third?backdrop`)
  await expect(trial.getByText('Nobody has the floor')).toBeVisible()
  for (const page of pages) {
    await expectEmpty(browser, page)
    expect(await page.getByRole('button').or(page.getByRole('link')).count()).toBe(0)
  }

  // who is only called is not named
  await hall.chair.do({ type: 'openMeeting' })
  await hall.chair.do({ type: 'openList' })
  await hall.ask(['gbr'], GROUP)
  for (const page of pages) await expectEmpty(browser, page)

  const { name } = await hall.give()
  for (const [index, page] of pages.entries()) {
    await expect(plate(page).getByText(name, { exact: true })).toBeVisible()
    await expect(plate(page)).toContainText(GROUP)
    await expect(plate(page)).toContainText('Rehearsal')
    const { width, height } = sizes[index] ?? { width: 0, height: 0 }
    const { painted, box } = await opacityOf(browser, await page.screenshot({ omitBackground: true }))
    expect(painted).toBeGreaterThan(0.01)
    expect(painted).toBeLessThan(0.2)
    expect(box?.left).toBeGreaterThanOrEqual(width * SAFE)
    expect(box?.right).toBeLessThanOrEqual(width * (1 - SAFE))
    expect(box?.top).toBeGreaterThan(height / 2)
    expect(box?.bottom).toBeLessThanOrEqual(height * (1 - SAFE))
    // every State for that group: nothing sticks out, and nothing leaves the safe part
    const cut = await page.evaluate(namesThatDoNotFit, plan.delegations.map(one => one.name))
    expect(cut).toEqual([])
  }
  await expect(trial.getByText('Nobody has the floor')).toHaveCount(0)

  await hall.end()
  for (const page of pages) await expectEmpty(browser, page)

  // a point of order: nobody knows who speaks
  await hall.ask(['vct'], null)
  const speaker = await hall.give()
  for (const page of pages) await expect(plate(page)).toContainText(speaker.name)

  // the line is lost: the name stays while nobody else can be expected, and then goes
  await house.kill9()
  await expect(trial.getByText('No connection since')).toBeVisible({ timeout: 10_000 })
  await expect(plate(trial)).toContainText(speaker.name)
  await expect(plate(trial)).toHaveCount(0, { timeout: 30_000 })
  await expect(trial.getByText('Somebody else may have the floor')).toBeVisible()
  for (const page of pages) await expectEmpty(browser, page)
  await house.restart()
  for (const page of pages) await expect(plate(page), 'without a reload').toContainText(speaker.name, { timeout: 15_000 })
  await hall.end()
  hall.chair.close()
  for (const page of pages) await expectEmpty(browser, page)
})

/** Runs in the page: draws each name on the plate; those that stick out of it, or make it leave the safe part. */
async function namesThatDoNotFit(names: string[]): Promise<string[]> {
  const name = document.querySelector<HTMLElement>('.third .name')
  if (name === null) return ['there is no plate']
  const wrong: string[] = []
  for (const text of names) {
    name.textContent = text
    dispatchEvent(new Event('resize'))
    const [third, card] = ['.third', '.third .card'].map(part => document.querySelector(part)?.getBoundingClientRect())
    const range = document.createRange()
    range.selectNodeContents(name)
    const letters = range.getBoundingClientRect()
    if (third === undefined || card === undefined || letters.right > card.right || letters.left < card.left || letters.top < card.top || letters.bottom > card.bottom || third.right > innerWidth * 0.95 || third.top < innerHeight / 2) wrong.push(text)
  }
  return wrong
}
