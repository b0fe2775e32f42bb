import type { Page } from 'playwright/test'

/** Watches from now on. Ask when the page came to have such a part, or to have none any more, by the clock of this machine: a tab that is behind others is looked at once a second. */
export async function changedAt(page: Page, selector: string, isThere: boolean): Promise<() => Promise<number>> {
  const watched = await page.evaluateHandle(([sought, wanted]) => ({
    at: new Promise<number>(resolve => {
      const isSo = (): boolean => (document.querySelector(sought) !== null) === wanted
      if (isSo()) return resolve(Date.now())
      new MutationObserver((_changes, observer) => {
        if (!isSo()) return
        observer.disconnect()
        resolve(Date.now())
      }).observe(document, { subtree: true, childList: true })
    }),
  }), [selector, isThere] as const)
  return () => watched.evaluate(({ at }) => at)
}
