import type { Page } from 'playwright/test'

interface News {
  /** For how long a window showed nothing new, at the longest, ms. */
  longestMs: number
  /** For how long it said that it has no line, all in all, ms. */
  withoutLineMs: number
}

const LOOK_MS = 50

/** Looks from now on at what stands in a window; the figures are not looked at, for clocks go on by themselves. */
export async function watchNews(page: Page): Promise<() => Promise<News>> {
  await page.evaluate(everyMs => {
    const now = (): string => document.body.innerText.replace(/\d/g, '')
    const watched = { longestMs: 0, withoutLineMs: 0 }
    let [shown, changedAt, lookedAt] = [now(), performance.now(), performance.now()]
    setInterval(() => {
      const [text, at] = [now(), performance.now()]
      watched.longestMs = Math.max(watched.longestMs, at - changedAt)
      if (text.includes('No connection')) watched.withoutLineMs += at - lookedAt
      if (text !== shown) [shown, changedAt] = [text, at]
      lookedAt = at
    }, everyMs)
    Object.assign(window, { watched })
  }, LOOK_MS)
  return () => page.evaluate(() => ({ ...(window as unknown as { watched: News }).watched }))
}
