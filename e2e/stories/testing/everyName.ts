import type { Page } from 'playwright/test'

/** How a screen shows the names it is given, in place of the name of whoever speaks. */
export interface EveryName {
  /** The smallest size any of them is set in, as a share of the screen's height, and whose that is. */
  smallest: number
  whose: string
  /** Names that do not fit, with what stands below them, or that take three lines. */
  cut: string[]
}

/** Lets a screen that shows a speaker fit each of these names into the place of its own, and puts its own back. */
export function everyName(page: Page, names: readonly string[]): Promise<EveryName> {
  return page.evaluate(measure, names)
}

/** Runs in the page, and so holds all that it needs. */
function measure(names: readonly string[]): EveryName {
  const one = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector) as HTMLElement
  const [box, fit, heading, run] = [one('.who'), one('.who .fit'), one('.who .name'), one('.run')]
  const text = heading.firstChild as Text
  const own = text.data
  const show = (name: string): void => {
    text.data = name
    document.fonts.dispatchEvent(new Event('loadingdone')) // upon which the box fits what it holds anew
  }
  const isCut = (): boolean =>
    fit.getBoundingClientRect().bottom > Math.min(box.getBoundingClientRect().bottom, run.getBoundingClientRect().top) + 1
    || [...fit.children].some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
    || heading.offsetHeight > 2.5 * Number.parseFloat(getComputedStyle(heading).lineHeight)
  const shown = names.map(name => {
    show(name)
    return { name, size: Number.parseFloat(getComputedStyle(heading).fontSize) / innerHeight, isCut: isCut() }
  })
  show(own)
  const [least] = shown.toSorted((a, b) => a.size - b.size)
  return { smallest: least?.size ?? 0, whose: least?.name ?? '', cut: shown.filter(name => name.isCut).map(({ name }) => name) }
}
