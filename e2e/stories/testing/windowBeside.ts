import type { BrowserContext, Page } from 'playwright/test'

/** Another page of a browser, in a window of its own: unlike a tab, it is drawn at its full pace while one acts in another. */
export async function windowBeside(context: BrowserContext): Promise<Page> {
  const [first] = context.pages()
  if (first === undefined) return context.newPage()
  const [page] = await Promise.all([context.waitForEvent('page'), first.evaluate(() => void open('about:blank', '', 'popup,noopener'))])
  return page
}
