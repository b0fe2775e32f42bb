const GLIDE: KeyframeAnimationOptions = { duration: 150, easing: 'ease-out' }

/** Rows a little beyond the edge may come into sight, px. Each that glides is a layer of its own, and there may be hundreds. */
const BEYOND_PX = 100

/** Where the rows of a list are on the screen, those of it that can be seen: from the top, px. */
export function topsOf(list: HTMLElement): ReadonlyMap<string, number> {
  const tops = rowsOf(list).map(row => [row.dataset['row'] ?? '', row.getBoundingClientRect().top] as const)
  return new Map(tops.filter(([, top]) => top > -BEYOND_PX && top < innerHeight + BEYOND_PX))
}

/** Moves the rows that were seen elsewhere from there to where they are now; not for those who want no motion. */
export function glide(list: HTMLElement, before: ReadonlyMap<string, number>): Animation[] {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return []
  const now = topsOf(list) // all are looked at before the first is moved
  const shifts = rowsOf(list).flatMap(row => {
    const [from, to] = [before.get(row.dataset['row'] ?? ''), now.get(row.dataset['row'] ?? '')]
    return from === undefined || to === undefined ? [] : [{ row, from, by: from - to }]
  })
  const scrolled = scrolledBy(list, shifts)
  return shifts.filter(({ by }) => by !== scrolled).map(({ row, by }) => row.animate([{ transform: `translateY(${by - scrolled}px)` }, { transform: 'none' }], GLIDE))
}

/** What a browser is about to scroll by, so that the first row in sight stays there although something came in above it. */
function scrolledBy(list: Element, shifts: readonly { from: number; by: number }[]): number {
  for (let around = list.parentElement; around !== null; around = around.parentElement) {
    if (around.scrollTop === 0) continue
    const edge = around === document.scrollingElement ? 0 : around.getBoundingClientRect().top
    return shifts.find(({ from }) => from > edge)?.by ?? 0
  }
  return 0
}

const rowsOf = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-row]')]
