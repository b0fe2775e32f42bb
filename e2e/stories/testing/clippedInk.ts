import type { Page } from 'playwright/test'

/** Texts whose ink reaches out of a box that shows nothing outside of itself: what hangs below a letter, a sign above it. Not in the miniature, whose figures are not those of its type. */
export function clippedInk(page: Page): Promise<string[]> {
  return page.evaluate(measure)
}

/** Runs in the page, and so holds all that it needs. */
function measure(): string[] {
  const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text
    const parent = node.parentElement as HTMLElement
    const range = document.createRange()
    if (node.data.trim() === '' || parent.closest('.sr, .glass') !== null || !parent.checkVisibility()) continue
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(parent)
    pen.font = `${fontWeight} ${fontSize} ${fontFamily}`
    const lines = new Map<number, string>()
    for (let at = 0; at < node.data.length; at += 1) {
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      const { top, height } = range.getBoundingClientRect()
      if (height > 0) lines.set(top, (lines.get(top) ?? '') + node.data.charAt(at))
    }
    for (const [line, text] of lines) {
      const { fontBoundingBoxAscent, actualBoundingBoxAscent, actualBoundingBoxDescent } = pen.measureText(text)
      const base = line + fontBoundingBoxAscent
      for (let box: HTMLElement | null = parent; box !== null && box !== document.body; box = box.parentElement) {
        const { overflowY, display } = getComputedStyle(box)
        const { top, bottom, height } = box.getBoundingClientRect()
        if (overflowY === 'auto' && box.scrollHeight > box.clientHeight) break // what is scrolled is not cut off
        if ((overflowY !== 'hidden' && overflowY !== 'auto') || display === 'inline' || height < 4 || line >= bottom) continue
        if (base - actualBoundingBoxAscent < top - 0.75 || base + actualBoundingBoxDescent > bottom + 0.75) found.push(`“${text.slice(0, 40)}” in ${box.className || box.tagName}`)
      }
    }
  }
  return found
}
