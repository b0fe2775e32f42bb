import type { Page } from 'playwright'
import type { ThreeWindows } from './threeWindows.ts'

export type ThreePictures = Record<keyof ThreeWindows, Buffer>

/** As often as a second passes before the speaker's time is over. */
const TRIES = 90

/** Pictures of all three while every clock shows the same figures: what differs was not of one instant, and is taken again. */
export async function atOneInstant({ chair, delegate, screen }: ThreeWindows): Promise<ThreePictures> {
  const pages = [chair, delegate, screen]
  for (const page of pages) {
    await page.getByRole('timer').filter({ hasText: '1:4' }).first().waitFor() // has spoken for a while
    await page.evaluate(() => document.fonts.ready)
  }
  for (let tries = 0; tries < TRIES; tries += 1) {
    await nextSecond(chair)
    const before = await Promise.all(pages.map(figuresOf))
    const [chairs, delegates, screens] = await Promise.all(pages.map(page => page.screenshot()))
    const after = await Promise.all(pages.map(figuresOf))
    if (new Set([...before, ...after]).size === 1 && chairs && delegates && screens) return { chair: chairs, delegate: delegates, screen: screens }
  }
  throw new Error('the clocks of the three windows never showed the same')
}

/** Resolves when the figures have just changed: there is a whole second for the pictures. */
async function nextSecond(page: Page): Promise<void> {
  const last = await figuresOf(page)
  while ((await figuresOf(page)) === last); // looks as fast as the browser answers
}

/** What the first clock of a window shows: `1:12`. */
async function figuresOf(page: Page): Promise<string> {
  return /\d+:\d\d/.exec((await page.getByRole('timer').first().textContent()) ?? '')?.[0] ?? ''
}
