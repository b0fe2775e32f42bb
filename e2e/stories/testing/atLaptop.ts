import { expect, type Browser, type Page } from 'playwright/test'
import type { Language } from '#shared/floor/language.ts'
import { openGalleryPage, type Size } from '#e2e/gallery/galleryPage.ts'
import { openGallery } from '#e2e/gallery/gallerySite.ts'

/** The commonest laptop in the hall. */
export const LAPTOP: Size = { width: 1366, height: 768 }
export const PHONE: Size = { width: 390, height: 844 }

/** A scene of the gallery on it, under the policy of the server; nothing in it may break that, or throw. */
export function atLaptop(browser: Browser, scene: string, run: (page: Page) => Promise<void>, language: Language = 'en'): Promise<void> {
  return atSize(browser, LAPTOP, scene, run, language)
}

/** The same in a window of another size. */
export async function atSize(browser: Browser, size: Size, scene: string, run: (page: Page) => Promise<void>, language: Language = 'en'): Promise<void> {
  const site = await openGallery()
  const { page, show, complaints } = await openGalleryPage(browser, site.url, size, { language })
  await show(scene)
  await run(page)
  expect(complaints()).toEqual([])
  await page.context().close()
  await site.close()
}
