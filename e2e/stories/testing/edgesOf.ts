import type { Page } from 'playwright/test'

/** Where a part begins and ends for whoever reads, px from the side at which one begins; its text may be longer in another language. */
export interface Edges {
  start: number
  end: number
}

/** The edges of the first part that each of these selectors finds. */
export function edgesOf(page: Page, selectors: readonly string[]): Promise<Record<string, Edges>> {
  return page.evaluate(all => {
    const width = document.documentElement.clientWidth
    const isRtl = document.documentElement.dir === 'rtl'
    return Object.fromEntries(all.map(selector => {
      const part = document.querySelector(selector)
      if (part === null) throw new Error(`nothing is ${selector}`)
      const { left, right } = part.getBoundingClientRect()
      return [selector, isRtl ? { start: width - right, end: width - left } : { start: left, end: right }]
    }))
  }, selectors)
}

/** The signs of a part's text as they stand from left to right, line by line. */
export function fromLeftToRight(page: Page, selector: string): Promise<string> {
  return page.evaluate(place => {
    const part = document.querySelector(place) as Element
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    const signs: { sign: string; left: number; line: number }[] = []
    while (walker.nextNode() !== null) {
      const node = walker.currentNode as Text
      for (let at = 0; at < node.data.length; at += 1) {
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        const { left, width, top, height } = range.getBoundingClientRect()
        if (width > 0) signs.push({ sign: node.data.charAt(at), left, line: Math.round((top + height) / 4) })
      }
    }
    const inLine = (line: number): string => signs.filter(one => one.line === line).toSorted((one, other) => one.left - other.left).map(({ sign }) => sign).join('')
    return [...new Set(signs.map(({ line }) => line))].map(inLine).join('\n').replaceAll('\u00a0', ' ')
  }, selector)
}
