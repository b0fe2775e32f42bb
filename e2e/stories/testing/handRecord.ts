import type { Page } from 'playwright/test'

/** What lay under the hand when it went down, and whether it was still at the same place when it went up or let go. */
export interface HandRecord {
  row: string
  movedBy: number
}

interface Recording {
  hands: HandRecord[]
  longTasks: number[]
}

/** Begins to record, in the page itself: every press on a row, and every task that took longer than 50 ms. */
export async function record(page: Page): Promise<() => Promise<Recording>> {
  await page.evaluate(() => {
    const recording: Recording = { hands: [], longTasks: [] }
    Object.assign(window, { recording })
    let down: { row: HTMLElement; top: number; left: number } | null = null
    const placeOf = (row: HTMLElement): { top: number; left: number } => row.getBoundingClientRect()
    addEventListener('pointerdown', ({ target }) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
      down = row === null ? null : { row, top: placeOf(row).top, left: placeOf(row).left }
    }, { capture: true })
    const up = (): void => {
      if (down === null) return
      const { top, left } = placeOf(down.row)
      const movedBy = down.row.isConnected ? Math.hypot(top - down.top, left - down.left) : Infinity
      recording.hands.push({ row: down.row.dataset['row'] ?? '', movedBy })
      down = null
    }
    for (const type of ['pointerup', 'drop']) addEventListener(type, up, { capture: true })
    new PerformanceObserver(list => recording.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: false })
  })
  return () => page.evaluate(() => (window as unknown as { recording: Recording }).recording)
}
