import { expect, type Page } from 'playwright/test'
import { TURN_MS } from '#client/screen/turns/languageAt.ts'
import { atFloor } from './testing/atFloor.ts'
import { approve, pressUntil } from './testing/chair.ts'
import { IS_HARD } from './testing/isHard.ts'
import { test } from './testing/story.ts'

/** What a screen showed, ten times a second. */
interface Look {
  at: number
  lang: string
  dir: string
  name: string
  /** Time left, s; null: no clock stood there. */
  left: number | null
}

declare const looks: Look[]

/** Runs in the page from its beginning. */
function watch(): void {
  const seen: Look[] = []
  Object.assign(globalThis, { looks: seen })
  setInterval(() => {
    const { lang, dir } = document.documentElement
    const [, minutes, seconds] = /(\d+):(\d\d)/.exec(document.querySelector('.count')?.textContent ?? '') ?? []
    seen.push({ at: Date.now(), lang, dir, name: document.querySelector('.name')?.textContent ?? '', left: minutes === undefined ? null : Number(minutes) * 60 + Number(seconds) })
  }, 100)
}

/** When a screen began to speak each language, and which. */
const turnsOf = (seen: readonly Look[]): { at: number; lang: string }[] => seen.filter(({ lang }, index) => index > 0 && seen[index - 1]?.lang !== lang).map(({ at, lang }) => ({ at, lang }))

/** How often it is looked whether what is waited for has come, ms: for half a minute nobody need look sixty times a second. */
const LOOK_MS = 200

/** How late a busy machine may draw and see what has come, ms. A turn is eight times as long. */
const LATE_MS = 1500

test('47 two screens speak the languages of their address in turn, both at the same moment, and the time runs on', async ({ house, browser, context }) => {
  await atFloor(house)
  const size = { viewport: { width: 1920, height: 1080 } }
  const screenContext = await browser.newContext(size)
  const open = async (settings: string, in_ = screenContext): Promise<Page> => {
    const page = await in_.newPage()
    await page.addInitScript(watch)
    await page.goto(`${house.url}/enter${settings}#${await house.codeOf('screen')}`)
    await expect(page.locator('.screen')).toBeVisible()
    return page
  }
  const screens = [await open('?languages=en,ar', await browser.newContext(size)), await open('?next=5&languages=en,xx,ar')]
  const chair = await house.open(context, 'chair')
  await chair.getByRole('button', { name: 'Open the list', exact: true }).click()
  const brazil = await house.open(await browser.newContext(), 'bra')
  await brazil.getByRole('button', { name: 'Request the floor', exact: true }).click()
  await approve(chair, 'Brazil')
  await pressUntil(chair, 'Give the floor to Brazil', () => expect(chair.getByText('Has the floor', { exact: true }).first()).toBeVisible({ timeout: 500 }))

  for (const page of screens) await page.waitForFunction(() => document.querySelector('.count') !== null)
  for (const page of screens) await page.evaluate(() => void looks.splice(0))
  for (const page of screens) await page.waitForFunction(() => new Set(looks.map(({ lang }) => lang)).size === 2 && looks.filter(({ lang }, index) => index > 0 && looks[index - 1]?.lang !== lang).length >= 3, undefined, { timeout: 60_000, polling: LOOK_MS })

  const seen = await Promise.all(screens.map(page => page.evaluate(() => looks)))
  const [first = [], second = []] = seen.map(turnsOf)
  for (const [index, { at, lang }] of first.slice(0, 3).entries()) {
    expect(at % TURN_MS, 'a turn begins with a turn of the hour').toBeLessThan(LATE_MS)
    expect(second[index]?.lang).toBe(lang)
    expect(Math.abs((second[index]?.at ?? 0) - at)).toBeLessThan(LATE_MS)
  }
  for (const screen of seen) {
    expect(new Set(screen.map(({ lang, dir }) => `${lang} ${dir}`))).toEqual(new Set(['en ltr', 'ar rtl']))
    // no look finds the screen without its speaker or its time, and the time goes with the clock over every turn
    expect(new Set(screen.map(({ lang, name }) => `${lang} ${name}`))).toEqual(new Set(['en Brazil', 'ar البرازيل']))
    const [{ at: began = 0, left: least = 0 } = {}] = screen
    for (const { at, left } of screen) expect(Math.abs((least ?? 0) - (left ?? 0) - (at - began) / 1000)).toBeLessThan(1 + LATE_MS / 1000)
  }

  // while those presiding want another language of a screen, it takes no turns; then it does again
  const desk = await house.enter('secretariat')
  const speaks = (page: Page, ...languages: string[]): Promise<unknown> => page.waitForFunction(all => all.includes(document.documentElement.lang), languages, { timeout: 2 * TURN_MS, polling: LOOK_MS })
  expect(await desk.steerScreen({ screenId: null, want: { kind: 'language', language: 'fr' } })).toEqual({ ok: true })
  for (const page of screens) await speaks(page, 'fr')
  await Promise.all(screens.map(page => page.evaluate(() => void looks.splice(0))))
  for (const page of screens) await page.waitForFunction(ms => (looks.at(-1)?.at ?? 0) - (looks[0]?.at ?? 0) > ms, TURN_MS + LATE_MS, { timeout: 3 * TURN_MS, polling: LOOK_MS })
  for (const page of screens) expect(new Set(await page.evaluate(() => looks.map(({ lang }) => lang)))).toEqual(new Set(['fr']))
  expect(await desk.steerScreen({ screenId: null, want: { kind: 'language', language: null } })).toEqual({ ok: true })
  for (const page of screens) await speaks(page, 'en', 'ar')

  // it is nobody's choice: another page of the same browser speaks its reader's language
  const other = await screenContext.newPage()
  await other.goto(`${house.url}/m/demo/public`)
  await expect(other.locator('#window main')).toBeVisible()
  await expect(other.locator('html')).toHaveAttribute('lang', 'en')
  expect(await other.evaluate(() => [localStorage, sessionStorage].map(storage => storage.getItem('rostrum:language')))).toEqual([null, null])
})

if (IS_HARD) test('47b a screen passes the turns of a language of which words do not arrive that were wanted since, and takes them once they do', async ({ house, browser }) => {
  const context = await browser.newContext()
  let [isLost, lost] = [true, 0]
  await context.route(/words-es-wall-.*js$/, route => {
    lost += 1
    return isLost ? route.abort() : route.continue()
  })
  const page = await context.newPage()
  const thrown: string[] = []
  page.on('pageerror', ({ message }) => thrown.push(message))
  await page.goto(`${house.url}/enter?languages=en,es#${await house.codeOf('screen')}`)
  const speaks = (language: string): Promise<void> => expect(page.locator('html')).toHaveAttribute('lang', language, { timeout: 2 * TURN_MS + LATE_MS })
  await speaks('es') // the words that it has wanted so far are here
  await speaks('en')
  const desk = await house.enter('secretariat')
  expect(await desk.steerScreen({ screenId: null, want: { kind: 'message', text: 'Please use the other door' } })).toEqual({ ok: true })
  await expect(page.getByText('Please use the other door')).toBeVisible()
  await expect.poll(() => lost, { timeout: 2 * TURN_MS }).toBeGreaterThan(2)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  isLost = false
  await speaks('es')
  await expect(page.getByText('Please use the other door')).toBeVisible()
  expect(thrown).toEqual([])
  await context.close()
})
