import type { Page } from 'playwright/test'

/** One line of type, and between which heights its ink lies. */
export interface TypeLine {
  text: string
  top: number
  bottom: number
  left: number
  right: number
}

/** The lines of a screen's upper part, and of those who come next. */
export function linesOfScreen(page: Page): Promise<TypeLine[]> {
  return page.evaluate(measure)
}

/** Lines whose ink stands on that of another, and lines that begin with what may not begin one. */
export function faultsOfLines(lines: readonly TypeLine[]): string[] {
  const touches = (one: TypeLine, other: TypeLine): boolean =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1
  return [
    ...lines.flatMap((one, index) => lines.slice(index + 1).filter(other => touches(one, other)).map(other => `the ink of “${one.text}” and of “${other.text}” share a height`)),
    ...lines.filter(({ text }) => /^[，。、；：？！）》」』】％·…,.;:?!)\]»]/.test(text)).map(({ text }) => `“${text}” begins with a sign that ends`),
  ]
}

/** Runs in the page, and so holds all that it needs. */
function measure(): TypeLine[] {
  const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
  const lines: TypeLine[] = []
  const walker = document.createTreeWalker(document.querySelector('.screen') as Element, NodeFilter.SHOW_TEXT)
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text
    const parent = node.parentElement as HTMLElement
    if (node.data.trim() === '' || parent.closest('.who, .items') === null || parent.matches('.n')) continue
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(parent)
    pen.font = `${fontWeight} ${fontSize} ${fontFamily}`
    const range = document.createRange()
    const signs = [...node.data].map((sign, at) => {
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      return { sign, box: range.getBoundingClientRect() }
    }).filter(({ box }) => box.height > 0)
    for (const top of new Set(signs.map(({ box }) => box.top))) {
      const inLine = signs.filter(({ box }) => box.top === top)
      const text = inLine.map(({ sign }) => sign).join('').trim()
      const { fontBoundingBoxAscent, actualBoundingBoxAscent, actualBoundingBoxDescent } = pen.measureText(text)
      const base = top + fontBoundingBoxAscent
      if (text !== '') lines.push({ text, top: base - actualBoundingBoxAscent, bottom: base + actualBoundingBoxDescent, left: Math.min(...inLine.map(({ box }) => box.left)), right: Math.max(...inLine.map(({ box }) => box.right)) })
    }
  }
  return lines
}
