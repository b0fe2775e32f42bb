/** What lies over a page that is gone through below it, or opens over it: whatever is under that is meant to be. */
const OVER = 'dialog, .menu-place, .notices, [popover]'

/** Signs from this size on have a box much higher than they are, px; they themselves reach so far from its middle, as a share of their size. */
const LARGE_PX = 40
const REACH = 0.4

/** So near to its end a line is still looked at, px. */
const EDGE_PX = 3

/** By what a text is covered at the middle of one of its lines, or at an end of it; null where it can be seen. */
export function textCoveredBy(text: Text): string | null {
  const parent = text.parentElement
  if (parent === null) return null
  const range = document.createRange()
  range.selectNodeContents(text)
  return firstNotNull([...range.getClientRects()].flatMap(line => [line.left + EDGE_PX, middleOf(line), line.right - EDGE_PX].map(x => coveredAt(parent, line, x))))
}

/** By what a control is covered in its middle; null where it can be hit. */
export function controlCoveredBy(control: HTMLElement): string | null {
  const box = control.getBoundingClientRect()
  return coveredAt(control, box, middleOf(box))
}

const middleOf = ({ left, width }: DOMRect): number => left + width / 2

function coveredAt(element: HTMLElement, { top, width, height }: DOMRect, x: number): string | null {
  if (width < 2 || height < 2) return null
  const y = top + height / 2
  if (isCutOffAt(element, x, y)) return null
  const there = document.elementFromPoint(x, y)
  if (there === null || there.contains(element) || element.contains(there)) return null
  if (isAboveItsSigns(there, y)) return null
  const over = overlay(there)
  if (over !== null && !over.contains(element)) return null
  return `.${there.getAttribute('class') ?? there.tagName} (${there.textContent.trim().slice(0, 30)})`
}

/** What is there is the box of large signs alone, above or below them. */
function isAboveItsSigns(there: Element, y: number): boolean {
  const size = Number.parseFloat(getComputedStyle(there).fontSize)
  const { top, height } = there.getBoundingClientRect()
  return size >= LARGE_PX && Math.abs(y - top - height / 2) > size * REACH
}

/** A box around hides it there, as one that is gone through does. */
function isCutOffAt(element: Element, x: number, y: number): boolean {
  for (let around: Element | null = element; around !== null && around !== document.body; around = around.parentElement) {
    const { clipPath, overflowX, position } = getComputedStyle(around)
    if (clipPath !== 'none') return true
    const { left, right, top, bottom } = around.getBoundingClientRect()
    if (overflowX !== 'visible' && (x < left || x > right || y < top || y > bottom)) return true
    if (position === 'fixed') return false
  }
  return false
}

/** The part around that stands still while the rest is gone through, or opens over it. */
function overlay(element: Element): Element | null {
  for (let around: Element | null = element; around !== null; around = around.parentElement) {
    if (around.matches(OVER) || ['sticky', 'fixed'].includes(getComputedStyle(around).position)) return around
  }
  return null
}

const firstNotNull = (faults: readonly (string | null)[]): string | null => faults.find(fault => fault !== null) ?? null
