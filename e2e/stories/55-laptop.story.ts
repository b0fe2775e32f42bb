import { expect, type Browser, type Page } from 'playwright/test'
import { openGalleryPage } from '#e2e/gallery/galleryPage.ts'
import { openGallery } from '#e2e/gallery/gallerySite.ts'
import { test } from './testing/story.ts'

/** The commonest laptop in the hall. */
const LAPTOP = { width: 1366, height: 768 }

async function atLaptop(browser: Browser, scene: string, run: (page: Page) => Promise<void>): Promise<void> {
  const site = await openGallery()
  const { page, show, complaints } = await openGalleryPage(browser, site.url, LAPTOP)
  await show(scene)
  await run(page)
  expect(complaints()).toEqual([])
  await page.context().close()
  await site.close()
}

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
