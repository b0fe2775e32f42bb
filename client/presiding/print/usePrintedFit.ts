import { useLayoutEffect, useRef, type RefObject } from 'react'

/** Shares of the full size to try: a page of long names is set smaller before it becomes two. */
const PAGE_SHARES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.66, 0.62]
const CELL_SHARES = [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52]

/** A name has two lines, and is whole. */
const MOST_LINES = 2.5

/**
 * Sets what is printed on one page as large as it fits: all of it by the lines there are, and a name that would take a third
 * line smaller by itself. Nothing is cut off, for paper has nothing to press.
 */
export function usePrintedFit(): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (ref.current !== null) fitPage(ref.current)
  })
  return ref
}

function fitPage(page: HTMLElement): void {
  const cells = [...page.querySelectorAll<HTMLElement>('.fits')]
  for (const share of PAGE_SHARES) {
    page.style.setProperty('--fit', String(share))
    for (const cell of cells) fitCell(cell)
    if (page.scrollHeight <= page.clientHeight) return
  }
}

function fitCell(cell: HTMLElement): void {
  for (const share of CELL_SHARES) {
    cell.style.setProperty('--cell', String(share))
    if (cell.offsetHeight <= MOST_LINES * Number.parseFloat(getComputedStyle(cell).lineHeight)) return
  }
}
