import type { Page } from 'playwright/test'

/**
 * Where a page shows this name on one line with other words, and nothing keeps the two apart: neither an element that is a
 * line or a paragraph of its own, nor one that isolates, nor the signs of Unicode. What is only heard stands on no line.
 * Throws where the page does not show the name.
 */
export function besideOthers(page: Page, name: string): Promise<string[]> {
  return page.evaluate(sought => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: Text[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if ((node.nodeValue ?? '').includes(sought)) found.push(node as Text)
    if (found.length === 0) throw new Error(`${sought} stands nowhere`)
    const isApart = (text: Text): boolean => {
      if (text.data.replaceAll(`\u2068${sought}\u2069`, '').includes(sought) === false) return true
      for (let element = text.parentElement; element !== null; element = element.parentElement) {
        const { display, unicodeBidi } = getComputedStyle(element)
        if (element.textContent?.trim() === sought && (display !== 'inline' || /isolate|plaintext/.test(unicodeBidi))) return true
        if (display !== 'inline') return /isolate-override/.test(unicodeBidi)
        if (/isolate|plaintext/.test(unicodeBidi)) return element.textContent?.trim() === sought
      }
      return false
    }
    return found.filter(text => text.parentElement?.closest('.sr') === null && !isApart(text)).map(({ parentElement }) => parentElement?.outerHTML.slice(0, 200) ?? '')
  }, name)
}
