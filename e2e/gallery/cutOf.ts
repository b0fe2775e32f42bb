/** Lines are higher than their letters: so much of a line may be hidden, as a share of its height. */
const SLACK = 0.25

/** Why a text cannot be read to its end; null when it can, where it is shortened on purpose (by three dots), or where it is a mark between words. */
export function cutOf(text: Text): string | null {
  const parent = text.parentElement
  if (!/[\p{L}\p{N}]/u.test(text.data)) return null
  if (parent === null || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return null
  const range = document.createRange()
  range.selectNodeContents(text)
  const box = range.getBoundingClientRect()
  const by = box.width === 0 ? null : firstCut(parent, box)
  return by === null ? null : `“${(text.textContent ?? '').trim().slice(0, 60)}” is cut off by ${by}`
}

interface Sides {
  x: boolean
  y: boolean
}

/** The nearest box around that hides a part of it. What scrolls up and down hides nothing: a hand can bring it. */
function firstCut(parent: HTMLElement, box: DOMRect): string | null {
  const asked: Sides = { x: true, y: true }
  for (let around: HTMLElement | null = parent; around !== null; around = around.parentElement) {
    const style = getComputedStyle(around)
    if (style.clipPath !== 'none' || isShortened(style)) return null // for those who listen, or with three dots
    if (isHiding(style, around.getBoundingClientRect(), box, asked)) return `.${around.className || around.tagName}`
    if (style.overflowY === 'auto' || style.overflowY === 'scroll') asked.y = false
    if (style.position === 'fixed') break
    if (around.parentElement === null || around === document.body) asked.y = false
  }
  const isWithin = isInside(box, { left: 0, right: innerWidth, top: 0, bottom: innerHeight }, asked)
  return isWithin ? null : 'the window'
}

const isShortened = ({ textOverflow, webkitLineClamp }: CSSStyleDeclaration): boolean => textOverflow === 'ellipsis' || webkitLineClamp !== 'none'

function isHiding({ overflowX, overflowY }: CSSStyleDeclaration, outer: DOMRect, box: DOMRect, asked: Sides): boolean {
  return !isInside(box, outer, { x: asked.x && overflowX !== 'visible', y: asked.y && (overflowY === 'hidden' || overflowY === 'clip') })
}

function isInside(box: DOMRect, { left, right, top, bottom }: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>, { x, y }: Sides): boolean {
  const slack = SLACK * box.height
  return (!x || (box.left >= left - 1 && box.right <= right + 1)) && (!y || (box.top >= top - slack && box.bottom <= bottom + slack))
}
