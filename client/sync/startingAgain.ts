import type { Browser } from './browser.ts'
import { Pauses } from './pauses.ts'

const KEY = 'rostrum:startedAgain'
const FIRST_MS = 5000
const LONGEST_MS = 60_000

/** What stood for so long after it was loaded again was well, ms: then the pauses begin anew. */
const WELL_MS = 180_000

/**
 * Loads the page anew after a pause, as soon as the server answers. Each is twice as long as the last, over the loading too:
 * a hall full of windows that break again and again must not keep the server from whom it serves. Returns how to stop.
 */
export function startAgain(browser: Browser, isServerThere: () => Promise<boolean>): () => void {
  const [at = 0, lastMs = 0] = (browser.read(KEY) ?? '').split(' ').map(Number)
  const firstMs = Math.abs(browser.wallNow() - at) < WELL_MS ? Math.min(lastMs * 2, LONGEST_MS) : FIRST_MS
  const pauses = new Pauses(browser, { firstMs, longestMs: LONGEST_MS })
  let isOver = false
  const attempt = async (): Promise<void> => {
    const isThere = await isServerThere()
    if (isOver) return
    // Never without an answer: in place of the page there would be one of the browser's, which does not try again.
    if (!isThere) return pauses.next(attempt)
    browser.write(KEY, `${browser.wallNow()} ${firstMs}`)
    browser.reload()
  }
  pauses.next(attempt)
  return () => {
    isOver = true
    pauses.reset()
  }
}
