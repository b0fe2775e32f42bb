import { expect } from 'playwright/test'
import { atLaptop, LAPTOP } from './testing/atLaptop.ts'
import { test } from './testing/story.ts'

test('55 on a laptop what the screens do is said in one line', async ({ browser }) => {
  await atLaptop(browser, 'chair-screens-one', async page => {
    const line = page.locator('.screens-line')
    await expect(line).toHaveText('one screen · up to date')
    const lines = await line.evaluate(one => {
      const words = document.createRange()
      words.selectNodeContents(one)
      return words.getClientRects().length
    })
    expect(lines).toBe(1)
  })
})

test('55b on a laptop the first of the list are seen while somebody of the podium speaks; the others of the podium are one press away, and push nothing over the edge', async ({ browser }) => {
  await atLaptop(browser, 'chair-podium', async page => {
    const [list, others] = [page.getByRole('heading', { name: 'The list' }), page.locator('.podium summary')]
    expect((await list.boundingBox())?.y).toBeLessThan(620)
    const before = await others.boundingBox()
    await others.click()
    // The button stays where it was pressed.
    expect(await others.boundingBox()).toEqual(before)
    await expect(page.locator('.podium details li').first()).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(LAPTOP.width)
  })
})

test('55f of a press that goes on for longer than usual the large button says what it is, and when the server can keep nothing', async ({ browser }) => {
  await atLaptop(browser, 'chair-sending', async page => expect(page.locator('.main-act .why')).toHaveText('Stopping the time: sending…'))
  await atLaptop(browser, 'chair-unkept', async page => expect(page.locator('.main-act .why')).toHaveText('Stopping the time: the server cannot keep anything at the moment'))
  await atLaptop(browser, 'delegate-unkept', async page => expect(page.locator('.me .lead')).toHaveText(/^The server cannot keep anything at the moment/))
})
