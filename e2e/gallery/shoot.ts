/**
 * `npm run gallery`: one picture per window, state, size and theme, sheets of them to look through, and a list of what no
 * person should see: text that is cut off, targets too small to hit, pages wider than the window, errors in the console.
 * Exits 1 when there is any. Options: see `shootOptions.ts`.
 */
import { mkdir } from 'node:fs/promises'
import { chromium, type Browser } from 'playwright'
import { findChromium } from '../run/needs.mjs'
import { openGalleryPage, type Size } from './galleryPage.ts'
import { openGallery } from './gallerySite.ts'
import { shootOptions } from './shootOptions.ts'
import { isShownAt, sceneOf } from './scenes.ts'
import { ensureGallery } from './target.mjs'
import { pictureName, writeSheets, type Picture } from './sheets.ts'

const options = shootOptions()
await mkdir(options.out, { recursive: true })
ensureGallery()
const site = await openGallery()
const executablePath = findChromium()
const browser = await chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), chromiumSandbox: process.getuid?.() !== 0 })
const pictures: Picture[] = []
const faults: string[] = []
try {
  for (const size of options.sizes) await shootAll(browser, size)
  await writeSheets(browser, pictures, options.out)
} finally {
  await browser.close()
  await site.close()
}
for (const fault of faults) console.error(fault)
console.log(`${pictures.length} pictures of ${options.scenes.length} scenes in ${options.out}: ${faults.length} faults.`)
process.exitCode = faults.length === 0 && pictures.length > 0 ? 0 : 1

/** All scenes at one size, in one page. */
async function shootAll(from: Browser, size: Size): Promise<void> {
  const { page, show, dress, complaints } = await openGalleryPage(from, site.url, size)
  for (const scene of options.scenes.filter(name => isShownAt(name, size))) {
    await show(scene, options.language)
    const found = [...complaints(), ...(await page.evaluate(() => window.gallery.faults()))]
    faults.push(...found.map(fault => `${scene} at ${size.width}x${size.height}: ${fault}`))
    for (const theme of options.themes) {
      await dress(theme)
      const picture: Picture = { window: sceneOf(scene).window, scene, size, theme }
      await page.screenshot({ path: `${options.out}/${pictureName(picture)}`, fullPage: options.isFull })
      pictures.push(picture)
    }
  }
  await page.context().close()
}
