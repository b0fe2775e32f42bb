import { mkdir } from 'node:fs/promises'
import { expect, test } from 'playwright/test'
import { openGalleryPage, type Size } from '#e2e/gallery/galleryPage.ts'
import { openGallery } from '#e2e/gallery/gallerySite.ts'
import { isShownAt } from '#e2e/gallery/scenes.ts'
import { IS_HARD } from './testing/isHard.ts'

/** 1280 px at 400 %, and 1366 x 768 at 200 % (WCAG 1.4.4, 1.4.10). */
const ENLARGED: Size[] = [{ width: 320, height: 640 }, { width: 683, height: 384 }]

/** Of each window, what is largest, longest and fullest; `npm test` looks at every third, each in the one size whose turn it is. */
const SCENES = [
  'chair-before', 'chair-speaking', 'chair-over', 'chair-long', 'chair-lost', 'chair-not-reached', 'chair-announced', 'chair-slot-over', 'chair-find-next', 'chair-find-many', 'chair-order',
  'delegate-may-ask', 'delegate-waiting', 'delegate-several', 'delegate-checked-in-listed', 'delegate-not-reached', 'delegate-next', 'delegate-yield', 'delegate-order-heard',
  'public-podium', 'public-long', 'public-heard', 'public-veiled', 'booth-long', 'booth-said', 'booth-podium', 'panellist-slow-down', 'panellist-asked', 'panellist-replies', 'enter-wrong-code',
]

test('44 enlarged to 400 % nothing scrolls sideways, is cut off or lies over another, in any window', async ({ browser }) => {
  test.setTimeout(300_000)
  const site = await openGallery()
  const faults: string[] = []
  for (const [turn, size] of ENLARGED.entries()) {
    const { page, show, complaints } = await openGalleryPage(browser, site.url, size)
    for (const scene of SCENES.filter((name, index) => isShownAt(name, size) && (IS_HARD || index % (3 * ENLARGED.length) === turn))) {
      await show(scene)
      const found = [...complaints(), ...(await page.evaluate(() => window.gallery.faults()))]
      faults.push(...found.map(fault => `${scene} at ${size.width}x${size.height}: ${fault}`))
    }
    await page.context().close()
  }
  await site.close()
  expect(faults).toEqual([])
})

/** Parts that say something by their ground alone must say it otherwise where the system has its own colours. */
const FORCED: Readonly<Record<string, readonly (readonly [one: string, other: string])[]>> = {
  'chair-speaking': [['.main-act', '.btn.undo'], ['.now ~ .timebar .gone-not b, .timebar .gone-not b', '.timebar > i > b'], ['.scale [data-kind="used"]', '.scale [data-kind="listed"], .scale i:nth-child(4)']],
  'chair-ready': [['.main-act', '.btn.undo']],
  'chair-over': [['.timebar[data-look="over"] i b', '.band']],
  'chair-find-next': [['[role="option"][data-highlighted]', '[role="option"]:not([data-highlighted])']],
  'chair-order': [['.order .hear', '.main-act']],
  'delegate-may-ask': [['.btn.go', '.corner .btn']],
  'delegate-several': [['.switch[aria-checked="true"] .track', '.rail'], ['.timebar .gone-not b', '.timebar > i > b']],
  'delegate-next': [['.timebar .gone-not b', '.timebar > i > b']],
  'delegate-has-the-floor': [['.timebar .gone-not b', '.timebar > i > b']],
  'public-speaking': [['.timebar .gone-not b', '.timebar > i > b']],
  'booth-said': [['[aria-pressed="true"]', '[aria-pressed="false"]'], ['.timebar .gone-not b', '.timebar > i > b']],
  'panellist-speaking': [['.timebar .gone-not b', '.timebar > i > b']],
}

test('44b in forced colours each state is still seen: the large button, the focus, what is chosen, the time that is left', async ({ browser }) => {
  await mkdir('test-results/forced', { recursive: true })
  const site = await openGallery()
  const { page, show } = await openGalleryPage(browser, site.url, { width: 1366, height: 768 })
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  const alike: string[] = []
  for (const [scene, pairs] of Object.entries(FORCED)) {
    await show(scene)
    for (const pair of pairs) {
      const grounds = await page.evaluate(selectors => selectors.map(selector => getComputedStyle(document.querySelector(selector) ?? document.documentElement).backgroundColor), pair)
      if (grounds[0] === grounds[1]) alike.push(`${scene}: ${pair.join(' and ')} are both ${grounds[0]}`)
    }
    if (IS_HARD) await page.screenshot({ path: `test-results/forced/${scene}.png` }) // to be looked at
  }
  await page.context().close()
  await site.close()
  expect(alike).toEqual([])
})
