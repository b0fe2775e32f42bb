import { expect, type Browser, type Page } from 'playwright/test'
import { openGalleryPage } from '#e2e/gallery/galleryPage.ts'
import { openGallery } from '#e2e/gallery/gallerySite.ts'

/** The commonest laptop in the hall. */
export const LAPTOP = { width: 1366, height: 768 }

/** A scene of the gallery on it, under the policy of the server; nothing in it may break that, or throw. */
export async function atLaptop(browser: Browser, scene: string, run: (page: Page) => Promise<void>): Promise<void> {
  const site = await openGallery()
  const { page, show, complaints } = await openGalleryPage(browser, site.url, LAPTOP)
  await show(scene)
  await run(page)
  expect(complaints()).toEqual([])
  await page.context().close()
  await site.close()
}
