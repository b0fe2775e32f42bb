import type { Page } from 'playwright/test'

/** The line of a window on which what comes from the server can be held up: what one presses still goes out. */
export interface HeldNews {
  hold: () => void
  release: () => void
}

/** Takes a page that is not in the meeting yet. */
export async function heldNews(page: Page): Promise<HeldNews> {
  const held: (() => void)[] = []
  let isHeld = false
  await page.routeWebSocket(/\/socket\.io\//, window => {
    const server = window.connectToServer()
    server.onMessage(message => {
      const pass = (): void => window.send(message)
      if (isHeld) held.push(pass)
      else pass()
    })
  })
  return {
    hold: () => {
      isHeld = true
    },
    release: () => {
      isHeld = false
      for (const pass of held.splice(0)) pass()
    },
  }
}
