import type { Browser, Page } from 'playwright'
import type { Language } from '#shared/floor/language.ts'
import { moveHand } from './moveHand.ts'
import { sceneOf } from './scenes.ts'

export type Theme = 'light' | 'dark'
export const THEMES: readonly Theme[] = ['light', 'dark']
/** What a page can be seen in: a theme of its own, or the colours of a system that keeps to its own. */
export type Dress = Theme | 'forced'
export const DRESSES: readonly Dress[] = [...THEMES, 'forced']

export interface Size {
  width: number
  height: number
}

/** A page that shows scenes, one after the other; `complaints` are what its console said since it was last asked. */
export interface GalleryPage {
  page: Page
  show: (name: string, language?: Language) => Promise<void>
  dress: (dress: Dress) => Promise<void>
  complaints: () => string[]
}

interface PageOptions {
  /** Runs in the page before anything else. */
  script?: string
  /** What it speaks where nothing else is asked for. */
  language?: Language
}

export async function openGalleryPage(browser: Browser, url: string, viewport: Size, { script, language: ownLanguage = 'en' }: PageOptions = {}): Promise<GalleryPage> {
  const context = await browser.newContext({ viewport, deviceScaleFactor: 1, reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'Europe/Zurich' })
  if (script !== undefined) await context.addInitScript({ path: script })
  const page = await context.newPage()
  const said: string[] = []
  page.on('pageerror', ({ message }) => said.push(message))
  page.on('console', message => {
    const isNo = /\/api\/(sign-in|devices)$/.test(message.location().url) // what the door answers is what the scene shows
    if ((message.type() === 'error' || message.type() === 'warning') && !isNo) said.push(message.text())
  })
  let shown: string | null = null
  return {
    page,
    show: async (name, language = ownLanguage) => {
      await page.mouse.up() // what the scene before held
      // The styles of another window stay in a page, and no window is ever opened in the page of another.
      const scene = sceneOf(name)
      if (scene.window !== shown) await page.goto(`${url}?bare`)
      shown = scene.window
      await page.mouse.move(0, 0)
      await page.evaluate(([wanted, spoken]) => window.gallery.show(wanted, spoken), [name, language] as const)
      await moveHand(page, name, scene).catch((fault: unknown) => {
        throw new Error(`the hand of ${name} (${language}) does not find what it looks for: ${String(fault)}`)
      })
      await page.evaluate(() => window.gallery.goOn())
      await settled(page, name)
    },
    dress: dress => wear(page, dress),
    complaints: () => said.splice(0),
  }
}

async function wear(page: Page, dress: Dress): Promise<void> {
  const isForced = dress === 'forced'
  await page.emulateMedia(isForced ? { forcedColors: 'active', colorScheme: 'dark' } : { forcedColors: 'none', colorScheme: 'light' })
  await page.evaluate(wanted => void (document.documentElement.dataset['theme'] = wanted), isForced ? 'dark' : dress)
}

/** What an answer changes has been drawn, and nothing is drawn paler for having just changed. */
async function settled(page: Page, name: string): Promise<void> {
  const scene = sceneOf(name)
  if (scene.window === 'enter' && scene.code !== null && name !== 'enter-signing-in') await page.locator('.no:not(:empty)').waitFor()
  await page.locator('.devices-looking').waitFor({ state: 'detached' })
  await page.locator('.unsettled:not([aria-busy="true"])').waitFor({ state: 'detached' })
}
