import type { Page } from 'playwright/test'

const TRIES = 5

/** So often what was ended elsewhere goes between a page and its server and is drawn, until it is seen: it is told, comes back, is refused, and loads the words for it. */
const WAYS = 4

/**
 * A second, and what a busy machine takes beside it, ms: there each way between these pages and their server takes longer, which is
 * no fault of theirs. On a machine with nothing else to do that is next to nothing.
 */
export async function aSecond(...pages: readonly Page[]): Promise<number> {
  const longest = await Promise.all(pages.map(page => page.evaluate(async tries => {
    let longestMs = 0
    for (let tried = 0; tried < tries; tried += 1) {
      const from = performance.now()
      await fetch(location.href, { method: 'HEAD', cache: 'no-store' })
      await new Promise(drawn => requestAnimationFrame(drawn))
      longestMs = Math.max(longestMs, performance.now() - from)
    }
    return longestMs
  }, TRIES)))
  return 1000 + WAYS * Math.max(...longest)
}
