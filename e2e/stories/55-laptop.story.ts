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
