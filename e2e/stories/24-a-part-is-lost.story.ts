import { expect, type BrowserContext, type Page } from 'playwright/test'
import { createByDoor, signIn } from '#e2e/wire/frontDoor.ts'
import { testPlan } from '#e2e/wire/testMeeting.ts'
import { test } from './testing/story.ts'

/** The first so many times a script of this name is asked for, the line breaks. */
async function loseScript(context: BrowserContext, name: RegExp, times: number): Promise<() => number> {
  let lost = 0
  await context.route(name, route => {
    lost += 1
    return lost <= times ? route.abort() : route.continue()
  })
  return () => lost
}

const windowOf = (page: Page): ReturnType<Page['locator']> => page.locator('.chair')

// The screen has no part that could be lost alone: it is in the script with which any page begins.
for (const [letter, who, script] of [['a', 'chair', /openStore-.*js$/], ['b', 'chair', /ChairWindow-.*js$/]] as const) {
  test(`24${letter} when a script of the window of the ${who} does not arrive (${script.source}), the window says so and loads itself again`, async ({ house, browser }) => {
    const entering = await browser.newContext()
    const url = (await house.open(entering, who)).url()
    const context = await browser.newContext({ storageState: await entering.storageState() })
    const lost = await loseScript(context, script, 2)
    const page = await context.newPage()
    await page.goto(url)
    if (script.source.includes('openStore')) await expect(page.getByText('This window is not complete')).toBeVisible()
    await expect(windowOf(page)).toBeVisible({ timeout: 30_000 })
    expect(lost()).toBeGreaterThan(2)
    for (const done of [entering, context]) await done.close()
  })
}

test('24d a window that breaks while it is drawn says so, and not that a part of it did not arrive', async ({ house, context }) => {
  const secretariat = await signIn(house.url, await house.codeOf('secretariat'))
  const { meetingId } = await createByDoor(house.url, secretariat, { ...testPlan(1), captions: 'https://captions.example.org/' })
  const page = await context.newPage()
  await page.addInitScript(() => (URL.canParse = () => { throw new Error('a part that breaks') })) // as the link to the captions is drawn
  await page.goto(`${house.url}/m/${meetingId}/public`)
  await expect(page.getByRole('heading', { name: 'Something went wrong in this window' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Load the page again' })).toBeVisible()
})

test('24c when the script of the menus does not arrive, another press asks for it again and opens the menu', async ({ house, context }) => {
  const url = (await house.open(context, 'chair')).url()
  const lost = await loseScript(context, /WholeMenu-.*js$/, 1)
  const page = await context.newPage()
  await page.goto(url)
  const menu = page.locator('button[aria-haspopup="menu"]:not([aria-disabled])').first()
  await expect(async () => {
    await menu.click()
    await expect(page.getByRole('menu')).toBeVisible({ timeout: 1000 })
  }).toPass()
  expect(lost()).toBeGreaterThan(1)
})

test('24e a screen that is begun while the server cannot be reached comes in by itself when it can', async ({ house, context }) => {
  const page = await context.newPage()
  let lost = 0
  await context.route('**/api/sign-in', route => {
    lost += 1
    return lost <= 2 ? route.abort() : route.continue()
  })
  const code = await house.codeOf('screen')
  await page.goto(`${house.url}/enter#${code}`)
  await expect(page.getByText('The server cannot be reached. Try again. This page keeps trying by itself.')).toBeVisible()
  await expect(page.getByLabel('Enter your access code'), 'the hall would read it').toHaveValue('')
  await expect(page).toHaveURL(/\/m\/demo\/screen/)
  expect(lost).toBe(3)
})

for (const [letter, part, what] of [['f', /\/assets\/page-.*\.js$/, 'the first script'], ['g', /\/assets\/page-.*\.css$/, 'the style']] as const) {
  test(`24${letter} when ${what} of a page is none of the server that is asked for it, as while servers are replaced, the page loads itself again`, async ({ house, context }) => {
    const page = await context.newPage()
    let asked = 0
    await context.route(part, route => {
      asked += 1
      return asked <= 2 ? route.fulfill({ status: 404, json: { code: 'not-found' } }) : route.continue()
    })
    await page.goto(`${house.url}/m/demo/public`)
    await expect.poll(() => asked).toBe(3)
    await expect(page.getByRole('heading').first()).toBeVisible()
    await expect(page.locator('body'), 'it is dressed').toHaveCSS('font-family', /Noto/)
    expect(asked, 'and stays').toBe(3)
  })
}
