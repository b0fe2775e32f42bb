import { expect } from 'playwright/test'
import { openGalleryPage, THEMES, type Size } from '#e2e/gallery/galleryPage.ts'
import { openGallery, type GallerySite } from '#e2e/gallery/gallerySite.ts'
import { isShownAt, SCENES } from '#e2e/gallery/scenes.ts'
import { AXE_SCRIPT, axeFindings, OF_COLOURS } from './testing/axe.ts'
import { toFirstFloorSegment } from './testing/chair.ts'
import { test } from './testing/story.ts'
import type { Browser } from 'playwright'

const LAPTOP: Size = { width: 1366, height: 768 }
const PHONE: Size = { width: 390, height: 844 }
/** Scenes that no phone shows. */
const NOT_ON_A_PHONE = ['chair-keys']

test('19 axe finds nothing in any state of any window, light and dark, on a laptop and on a phone', async ({ browser }) => {
  test.setTimeout(240_000)
  const site = await openGallery()
  const examined = (await Promise.all([LAPTOP, PHONE].map(size => examine(browser, site, size)))).flat()
  await site.close()
  const names = Object.keys(SCENES)
  console.log(`axe: ${names.length} scenes, ${examined.length} times examined (light and dark, laptop and phone)`)
  expect(names.filter(name => !isShownAt(name, PHONE))).toEqual(NOT_ON_A_PHONE)
  expect(examined.length).toBe(names.length * 4 - NOT_ON_A_PHONE.length * 2)
  expect(byFault(examined)).toEqual([])
})

interface Examined {
  where: string
  faults: string[]
}

/** What is found at one size, for each scene in each theme. */
async function examine(browser: Browser, site: GallerySite, size: Size): Promise<Examined[]> {
  const { page, show, dress } = await openGalleryPage(browser, site.url, size, AXE_SCRIPT)
  const examined: Examined[] = []
  for (const name of Object.keys(SCENES).filter(one => isShownAt(one, size))) {
    await show(name)
    for (const theme of THEMES) {
      await dress(theme)
      const faults = await axeFindings(page, theme === 'light' ? undefined : OF_COLOURS)
      examined.push({ where: `${name} (${theme}, ${size.width})`, faults })
    }
  }
  await page.context().close()
  return examined
}

/** Each fault once, and where it was found. */
function byFault(examined: readonly Examined[]): string[] {
  const places = new Map<string, string[]>()
  for (const { where, faults } of examined) for (const fault of new Set(faults)) places.set(fault, [...(places.get(fault) ?? []), where])
  return [...places].map(([fault, at]) => `${fault} IN ${at.length}: ${at.slice(0, 3).join(', ')}`)
}

test('19b nor in the windows as they are served', async ({ house, context, browser }) => {
  await context.addInitScript({ path: AXE_SCRIPT })
  const chair = await house.open(context, 'chair')
  await toFirstFloorSegment(chair)
  await chair.getByRole('button', { name: 'Open the list', exact: true }).click()
  const delegate = await house.open(context, 'bra')
  await delegate.getByRole('button', { name: 'Request the floor', exact: true }).click()
  await expect(chair.getByRole('button', { name: 'Approve Brazil' })).toBeVisible()
  const screen = await house.open(context, 'screen')
  const stranger = await browser.newContext()
  await stranger.addInitScript({ path: AXE_SCRIPT })
  const [entry, noPage] = [await stranger.newPage(), await stranger.newPage()]
  await entry.goto(`${house.url}/enter`)
  await noPage.goto(`${house.url}/nowhere`, { waitUntil: 'load' })
  for (const page of [chair, delegate, screen, entry, noPage]) expect(await axeFindings(page)).toEqual([])
})
