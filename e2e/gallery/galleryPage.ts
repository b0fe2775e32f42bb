import type { Browser, Page } from 'playwright'
import type { Language } from '#shared/floor/language.ts'
import type { AnyScene } from './scene.ts'
import { sceneOf } from './scenes.ts'

export type Theme = 'light' | 'dark'
export const THEMES: readonly Theme[] = ['light', 'dark']

export interface Size {
  width: number
  height: number
}

/** A page that shows scenes, one after the other; `complaints` are what its console said since it was last asked. */
export interface GalleryPage {
  page: Page
  show: (name: string) => Promise<void>
  dress: (theme: Theme) => Promise<void>
  complaints: () => string[]
}

interface PageOptions {
  /** Runs in the page before anything else. */
  script?: string
  language?: Language
}

export async function openGalleryPage(browser: Browser, url: string, viewport: Size, { script, language = 'en' }: PageOptions = {}): Promise<GalleryPage> {
  const context = await browser.newContext({ viewport, deviceScaleFactor: 1, reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'Europe/Zurich' })
  if (script !== undefined) await context.addInitScript({ path: script })
  const page = await context.newPage()
  const said: string[] = []
  page.on('pageerror', ({ message }) => said.push(message))
  page.on('console', message => {
    const isNo = message.location().url.endsWith('/api/sign-in') // what the door answers is what the scene shows
    if ((message.type() === 'error' || message.type() === 'warning') && !isNo) said.push(message.text())
  })
  let shown: string | null = null
  return {
    page,
    show: async name => {
      await page.mouse.up() // what the scene before held
      // The styles of another window stay in a page, and no window is ever opened in the page of another.
      const { window: wanted, presses = [], types } = sceneOf(name)
      if (wanted !== shown) await page.goto(`${url}?bare`)
      shown = wanted
      await page.mouse.move(0, 0)
      await page.evaluate(([scene, spoken]) => window.gallery.show(scene, spoken), [name, language] as const)
      for (const button of presses) await press(page, button)
      if (presses.length > 0) await opened(page)
      await choose(page, sceneOf(name).chooses)
      await write(page, sceneOf(name).writes)
      if (types !== undefined) await page.locator('dialog input').first().pressSequentially(types)
      await drag(page, sceneOf(name).drag)
      await page.evaluate(() => window.gallery.goOn())
      await settled(page, name)
    },
    dress: async theme => page.evaluate(wanted => void (document.documentElement.dataset['theme'] = wanted), theme),
    complaints: () => said.splice(0),
  }
}

/** Presses the first button of such a name. Forced: a hand does not wait. */
async function press(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().click({ force: true, timeout: 5000 })
}

/** Every press of a scene opens a dialog or a menu; some of them are loaded only then. */
async function opened(page: Page): Promise<void> {
  await page.locator('dialog[open], [role="menu"]').first().waitFor()
}

/** Chooses what is so called, wherever it can be chosen. */
async function choose(page: Page, name: AnyScene['chooses']): Promise<void> {
  if (name === undefined) return
  const option = page.locator('select').filter({ visible: true }).locator('option', { hasText: name }).first()
  if ((await option.count()) === 0) return press(page, name)
  await option.locator('..').selectOption(await option.getAttribute('value'))
}

async function write(page: Page, what: AnyScene['writes']): Promise<void> {
  if (what !== undefined) await page.getByLabel(what.label).first().fill(what.text)
}

/** A drag that shows nothing after so many moves shows nothing. */
const MOVES = 30

/** Takes one thing, and holds it over another. */
async function drag(page: Page, what: AnyScene['drag']): Promise<void> {
  if (what === undefined) return
  await page.locator(what.over).scrollIntoViewIfNeeded()
  await page.locator(what.from).hover()
  await page.mouse.down()
  // The first move begins the drag; one of the next is the first over something.
  for (let tries = 0; tries < MOVES && !(await page.locator('.drop').isVisible()); tries += 1) {
    await page.locator(what.over).hover({ position: { x: 200, y: 4 + (tries % 2) * 2 }, force: true })
  }
  await page.locator('.drop').waitFor()
}

/** What an answer changes has been drawn, and nothing is drawn paler for having just changed. */
async function settled(page: Page, name: string): Promise<void> {
  const scene = sceneOf(name)
  if (scene.window === 'enter' && scene.code !== null && name !== 'enter-signing-in') await page.locator('.no:not(:empty)').waitFor()
  await page.locator('.unsettled:not([aria-busy="true"])').waitFor({ state: 'detached' })
}
