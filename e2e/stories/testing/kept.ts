import type { Page } from 'playwright/test'

/** All that a page's browser keeps for it, and a script can read, as one text. */
export function kept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const caches = 'caches' in globalThis ? await globalThis.caches.keys() : []
    const databases = (await indexedDB.databases()).map(({ name }) => name)
    return JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie, caches, databases])
  })
}
