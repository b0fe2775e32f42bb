import { expect, type BrowserContextOptions, type Locator, type Page } from 'playwright/test'
import type { TwoNodes } from './twoNodes.ts'

/** More stops than any window has. */
const MOST_STOPS = 120

/** Goes by Tab to a control, as somebody without a mouse. Each stop on the way must be seen to have the focus. */
export const tabTo = (page: Page, control: Locator): Promise<void> => goTo(page, control, 'Tab')

/** The same by arrow through an open menu. */
export const arrowTo = (page: Page, item: Locator): Promise<void> => goTo(page, item, 'ArrowDown')

async function goTo(page: Page, control: Locator, key: string): Promise<void> {
  await expect(control).toBeVisible()
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if ((await control.and(page.locator(':focus')).count()) > 0) return
    await page.keyboard.press(key)
    expect(await focusFault(page)).toBeNull()
  }
  throw new Error(`${key} does not come to ${String(control)}`)
}

/** Goes to a control and presses it by key until it has had its effect. */
export async function keyOn(page: Page, control: Locator, effect: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, control)
  await keyUntil(page, key, effect)
  expect(await focusFault(page)).toBeNull()
}

/**
 * Presses a key until it has had its effect, in the same window: for a moment after a button has changed its meaning, its
 * key is dead. Again right after a look, and not a while later: what a slow press has brought about since then is dead itself.
 */
export async function keyUntil(page: Page, key: string, effect: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key)
    await expect(effect).toBeVisible({ timeout: 900 })
  }).toPass({ timeout: 20_000, intervals: [0] })
}

/** What is wrong with where the focus is, in words; null when it can be seen. At the end of the page, the page has it. */
function focusFault(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const active = document.activeElement
    if (active === null || active === document.body) return null
    const { outlineStyle, outlineWidth } = getComputedStyle(active)
    return outlineStyle === 'none' || outlineWidth === '0px' ? `it is not seen that this has the focus: ${active.outerHTML.slice(0, 120)}` : null
  })
}

/** Watches whether the focus ever falls to the page, at any frame, but by Tab, which goes through it. Ask for what was lost. */
export async function watchFocus(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const lost: string[] = []
    let last: string | null = null
    let isByTab = false
    addEventListener('keydown', ({ key }) => (isByTab = key === 'Tab'), { capture: true })
    const look = (): void => {
      const active = document.activeElement
      const has = active !== null && active !== document.body
      if (!has && last !== null && !isByTab) lost.push(last)
      last = has ? (active.ariaLabel ?? active.textContent) : null
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
    Object.assign(window, { lostFocus: lost })
  })
  return () => page.evaluate(() => (window as unknown as { lostFocus: string[] }).lostFocus)
}

/** Signs somebody in at node A by keys alone, in the field of this label; `lost` tells what fell out of focus since. */
export async function signInByKeys(nodes: TwoNodes, who: string, label: string | RegExp, options?: BrowserContextOptions): Promise<{ page: Page; lost: () => Promise<string[]> }> {
  const page = await nodes.arrive(who, 'A', options)
  const lost = await watchFocus(page)
  await page.reload() // so that the focus is watched from the first frame
  await expect(page.getByLabel(label)).toBeFocused()
  await page.keyboard.type(nodes.codeOf(who))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/m\//)
  return { page, lost }
}
