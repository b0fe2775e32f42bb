import type { Page } from 'playwright/test'

/** What stands in a window for somebody who looks at it, all of it read at the same moment. */
export interface Sight {
  lines: string[]
  /** The words of the clock; null where there is none. */
  clock: string | null
  /** The items of lists, each as its lines. */
  items: string[][]
  headings: string[]
  buttons: string[]
}

/** Looks at a window. What is hidden from those who listen, as a drawing in small, is not looked at. */
export function look(page: Page): Promise<Sight> {
  return page.evaluate(() => {
    const isShown = (element: HTMLElement): boolean => element.closest('[aria-hidden="true"], [inert]') === null && element.checkVisibility()
    const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)].filter(isShown)
    const linesOf = ({ innerText }: HTMLElement): string[] => innerText.split('\n').map(line => line.trim()).filter(line => line !== '')
    return {
      lines: linesOf(document.body),
      clock: all('[role="timer"]')[0]?.innerText ?? null,
      items: all('li').map(linesOf),
      headings: all('h1').map(heading => linesOf(heading)[0] ?? ''),
      buttons: all('button').map(button => button.ariaLabel ?? button.innerText),
    }
  })
}
