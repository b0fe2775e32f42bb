import type { Page } from 'playwright/test'

/** What of the Chair's band is cut off, reaches out of it, or lies over another part of it: label, name, figures, buttons, the rule of time, the small screen. */
export function faultsOfBand(page: Page): Promise<string[]> {
  return page.evaluate(measure)
}

/** Runs in the page, and so holds all that it needs. */
function measure(): string[] {
  const SLACK = 2
  const LEADING = 0.2 // a text is asked for as high as its letters are, as a share of their size
  const band = document.querySelector('.chair .band') as HTMLElement
  const whom = band.querySelector('.whom') as HTMLElement
  const sees = document.querySelector('.sees') as HTMLElement
  const boxOf = (part: HTMLElement): DOMRect => {
    if (!part.matches('.label, .name, .behalf, .tell, .caption')) return part.getBoundingClientRect()
    const range = document.createRange()
    range.selectNodeContents(part)
    const { x, y, width, height } = range.getBoundingClientRect()
    const leading = LEADING * Number.parseFloat(getComputedStyle(part).fontSize)
    return new DOMRect(x, y + leading, width, height - 2 * leading)
  }
  const isWithin = (one: DOMRect, other: DOMRect): boolean => one.left >= other.left - SLACK && one.right <= other.right + SLACK && one.top >= other.top - SLACK && one.bottom <= other.bottom + SLACK
  const areOver = (one: DOMRect, other: DOMRect): boolean => Math.min(one.right, other.right) - Math.max(one.left, other.left) > SLACK && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > SLACK
  const isOverBand = sees.getBoundingClientRect().top < band.getBoundingClientRect().bottom
  const parts = [...band.querySelectorAll<HTMLElement>('.label, .name, .behalf, .count, .tell, .hand > *, .timebar'), ...(isOverBand ? sees.querySelectorAll<HTMLElement>('.caption, .glass') : [])]
    .map(part => ({ part, box: boxOf(part) }))
    .filter(({ box }) => box.width > 1 && box.height > 1)
  const nameOf = (part: HTMLElement): string => `.${part.className}`
  return [
    ...(parts.length < 5 ? ['there is no band'] : []),
    ...parts.filter(({ box }) => !isWithin(box, band.getBoundingClientRect())).map(({ part }) => `${nameOf(part)} reaches out of the band`),
    ...parts.filter(({ part, box }) => part.parentElement === whom && !isWithin(box, whom.getBoundingClientRect())).map(({ part }) => `${nameOf(part)} is cut off`),
    ...parts.flatMap((one, index) => parts.slice(index + 1).filter(other => areOver(one.box, other.box)).map(other => `${nameOf(one.part)} and ${nameOf(other.part)} lie over each other`)),
  ]
}
