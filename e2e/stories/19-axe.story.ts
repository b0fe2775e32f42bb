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
const NOT_ON_A_PHONE = ['chair-keys', 'delegate-speaker-dialog-draft']

/** `npm run test:hard` examines each scene in both themes and at both sizes; `npm test` once, in turn. */
const IS_HARD = Number(process.env['ROSTRUM_RUNS'] ?? 1000) >= 10_000

test('19 axe finds nothing in any state of any window, light and dark, on a laptop and on a phone', async ({ browser }) => {
  test.setTimeout(IS_HARD ? 2_400_000 : 600_000)
  const site = await openGallery()
  const examined = (await Promise.all([LAPTOP, PHONE].map(size => examine(browser, site, size)))).flat()
  await site.close()
  const names = Object.keys(SCENES)
  console.log(`axe: ${names.length} scenes, ${examined.length} times examined (light and dark, laptop and phone${IS_HARD ? ', each in all four' : ''})`)
  expect(names.filter(name => !isShownAt(name, PHONE))).toEqual(NOT_ON_A_PHONE)
  expect(examined.length).toBe(IS_HARD ? names.length * 4 - NOT_ON_A_PHONE.length * 2 : names.length)
  expect(byFault(examined)).toEqual([])
})

interface Examined {
  where: string
  faults: string[]
}

/** What is found at one size, for each scene in each theme. */
async function examine(browser: Browser, site: GallerySite, size: Size): Promise<Examined[]> {
  const { page, show, dress } = await openGalleryPage(browser, site.url, size, { script: AXE_SCRIPT })
  const examined: Examined[] = []
  for (const name of Object.keys(SCENES).filter(one => isShownAt(one, size))) {
    const themes = themesFor(name, size)
    if (themes.length > 0) await show(name)
    for (const theme of themes) {
      await dress(theme)
      const faults = await axeFindings(page, theme === 'light' ? undefined : OF_COLOURS)
      examined.push({ where: `${name} (${theme}, ${size.width})`, faults })
    }
  }
  await page.context().close()
  return examined
}

/** A scene is examined on the laptop or on the phone, light or dark, by turns. */
function themesFor(name: string, size: Size): typeof THEMES {
  if (IS_HARD) return THEMES
  const turn = Object.keys(SCENES).indexOf(name)
  const onPhone = turn % 2 === 1 && !NOT_ON_A_PHONE.includes(name)
  if (onPhone !== (size === PHONE)) return []
  return THEMES.filter(theme => (theme === 'light') === (turn % 4 < 2))
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
