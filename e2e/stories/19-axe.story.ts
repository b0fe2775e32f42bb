import { expect } from 'playwright/test'
import { openGalleryPage } from '#e2e/gallery/galleryPage.ts'
import { openGallery, type GallerySite } from '#e2e/gallery/gallerySite.ts'
import { isShownAt, SCENES } from '#e2e/gallery/scenes.ts'
import { language } from '#shared/floor/language.ts'
import { AXE_SCRIPT, axeFindings, OF_COLOURS } from './testing/axe.ts'
import { toFirstFloorSegment } from './testing/chair.ts'
import { IS_HARD } from './testing/isHard.ts'
import { allLooks, looksByTurns, ONE_OF, PHONE, SIZES, type Look } from './testing/looks.ts'
import { test } from './testing/story.ts'
import type { Browser } from 'playwright'

/** Scenes that no phone shows. */
const NOT_ON_A_PHONE = ['chair-keys', 'delegate-speaker-dialog-draft']
const NAMES = Object.keys(SCENES)

/** `npm run test:hard` looks at each scene in six languages, at both sizes, in all dresses; `npm test` at every twentieth, in the one language, size and dress whose turn it is. */
const PARTS: readonly (readonly [where: string, looks: readonly Look[]])[] = IS_HARD
  ? language.options.map(spoken => [spoken, allLooks(NAMES, spoken)] as const)
  : [['one of the languages', looksByTurns(NAMES, language.options)]]

for (const [where, looks] of PARTS) {
  test(`19 axe finds nothing in the windows, and nothing is cut off or too small to hit, light and dark, on a laptop and on a phone, in ${where}`, async ({ browser }) => {
    test.setTimeout(IS_HARD ? 3_600_000 : 600_000)
    const site = await openGallery()
    const examined = (await Promise.all(SIZES.map(size => examine(browser, site, looks.filter(look => look.size === size))))).flat()
    await site.close()
    console.log(`axe: ${NAMES.length} scenes in ${where}, ${examined.length} times examined`)
    expect(NAMES.filter(name => !isShownAt(name, PHONE))).toEqual(NOT_ON_A_PHONE)
    expect(new Set(looks.map(({ scene }) => scene)).size).toBe(IS_HARD ? NAMES.length : Math.ceil(NAMES.length / ONE_OF))
    expect(examined.length).toBe(looks.reduce((sum, { dresses }) => sum + dresses.length, 0))
    expect(byFault(examined)).toEqual([])
  })
}

interface Examined {
  where: string
  faults: string[]
}

/** What is found in one page: all of these are of one size. */
async function examine(browser: Browser, site: GallerySite, looks: readonly Look[]): Promise<Examined[]> {
  const [first] = looks
  if (first === undefined) return []
  const { page, show, dress } = await openGalleryPage(browser, site.url, first.size, { script: AXE_SCRIPT })
  const examined: Examined[] = []
  for (const { scene, language: spoken, size, dresses } of looks) {
    await show(scene, spoken)
    for (const worn of dresses) {
      await dress(worn)
      const isFirst = worn === dresses[0]
      const faults = [...(await axeFindings(page, isFirst ? undefined : OF_COLOURS)), ...(isFirst ? await page.evaluate(() => window.gallery.faults()) : [])]
      examined.push({ where: `${scene} (${spoken}, ${worn}, ${size.width})`, faults })
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

// In `npm test` the scenes of the gallery, which are the same windows (19).
if (IS_HARD) test('19b nor in the windows as they are served', async ({ house, context, browser }) => {
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
