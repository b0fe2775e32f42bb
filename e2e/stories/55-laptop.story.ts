import { expect } from 'playwright/test'
import { language as languages } from '#shared/floor/language.ts'
import { openGalleryPage } from '#e2e/gallery/galleryPage.ts'
import { openGallery } from '#e2e/gallery/gallerySite.ts'
import { atLaptop, atSize, LAPTOP, PHONE } from './testing/atLaptop.ts'
import { edgesOf } from './testing/edgesOf.ts'
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

test('55c a notice leaves it to be read that there is no connection; that the clock is right is not said then', async ({ browser }) => {
  await atLaptop(browser, 'chair-not-sent-lost', async page => {
    await expect(page.locator('.lost')).toHaveText('No connection since 10:03:04. Trying again.')
    const { '.lost': word, '.notice': notice } = await edgesOf(page, ['.lost', '.notice'])
    expect(word?.end).toBeLessThanOrEqual(notice?.start ?? 0)
    await expect(page.locator('.clockerror')).toBeHidden()
  })
})

/** The parts at the top that are shortened where they have no room, and what is more than two lines. */
const SHORTENED = `[...document.querySelectorAll('.top-facts > :is(.what, .also-here, .ends)')].filter(part => part.scrollHeight > part.clientHeight + 3 || part.scrollWidth > part.clientWidth || part.clientHeight > 46).map(part => part.textContent)`

test('55d in each language which meeting, who else presides, and when it ends, are read whole', async ({ browser }) => {
  const site = await openGallery()
  const { page, show, complaints } = await openGalleryPage(browser, site.url, LAPTOP)
  for (const language of languages.options) {
    await show('chair-beside-others', language)
    await expect(page.locator('.also-here')).toBeVisible()
    expect.soft(await page.evaluate(SHORTENED), language).toEqual([])
  }
  expect(complaints()).toEqual([])
  await page.context().close()
  await site.close()
})

test('55e on a phone no word of a name is broken, however long somebody is over time', async ({ browser }) => {
  await atSize(browser, PHONE, 'delegate-hears-over-long', async page => {
    await expect(page.locator('.count')).toHaveText('+20:26')
    const lines = await page.locator('.hall-band .name').evaluate(name => {
      const words = document.createRange()
      words.selectNodeContents(name)
      return words.getClientRects().length
    })
    expect(lines).toBe(1)
  })
})

test('55f of a press that goes on for longer than usual the large button says what it is, and when the server can keep nothing', async ({ browser }) => {
  await atLaptop(browser, 'chair-sending', async page => expect(page.locator('.main-act .why')).toHaveText('Stopping the time: sending…'))
  await atLaptop(browser, 'chair-unkept', async page => expect(page.locator('.main-act .why')).toHaveText('Stopping the time: the server cannot keep anything at the moment'))
  await atLaptop(browser, 'delegate-unkept', async page => expect(page.locator('.me .lead')).toHaveText(/^The server cannot keep anything at the moment/))
})

test('55g without a line nothing in the Chair’s margin moves', async ({ browser }) => {
  const places: (number | undefined)[] = []
  for (const scene of ['chair-speaking', 'chair-lost']) {
    await atLaptop(browser, scene, async page => void places.push((await page.locator('.justnow').boundingBox())?.y))
  }
  expect(places[0]).toBeGreaterThan(0)
  expect(places[1]).toBe(places[0])
})

test('55h a code is marked as wrong where it is, and not where it could not be tried', async ({ browser }) => {
  for (const [scene, isWrong] of [['enter-wrong-code', 'true'], ['enter-unreachable', 'false']] as const) {
    await atLaptop(browser, scene, async page => {
      await expect(page.locator('.no')).not.toBeEmpty()
      await expect(page.getByRole('textbox')).toHaveAttribute('aria-invalid', isWrong)
    })
  }
})

test('55i on a phone the words of a point of order have the width of the bar, whatever can be pressed below them', async ({ browser }) => {
  for (const scene of ['delegate-order-raised', 'delegate-order-alone']) {
    await atSize(browser, PHONE, scene, async page => {
      const [words, button] = [await page.locator('.order-stands').boundingBox(), await page.locator('.corner > .btn').last().boundingBox()]
      expect(words?.width, scene).toBeGreaterThan(320)
      expect(button?.y, scene).toBeGreaterThanOrEqual((words?.y ?? 0) + (words?.height ?? 0))
      expect((button?.y ?? Infinity) + (button?.height ?? 0)).toBeLessThan(PHONE.height)
    }, 'fr')
  }
})

test('55j whose time a point of order would stop is said as in every other sentence', async ({ browser }) => {
  await atLaptop(browser, 'chair-order-article', async page => expect(page.locator('.order .rose')).toContainText('Hearing it stops the Russian Federation’s time at'))
})

test('55k at the desk, too, what a text is pasted into stands clear of what chooses a file', async ({ browser }) => {
  for (const size of [LAPTOP, PHONE]) {
    await atSize(browser, size, 'desk-texts-hand-in', async page => {
      const [paste, choose] = [await page.locator('.text-paste').boundingBox(), await page.locator('.text-choose').boundingBox()]
      expect((choose?.y ?? 0) - (paste?.y ?? Infinity) - (paste?.height ?? 0), String(size.width)).toBeGreaterThanOrEqual(12)
    })
  }
})
