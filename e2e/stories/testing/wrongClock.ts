import type { Page } from 'playwright/test'

/** What the figures of a screen were at an instant by the clock of this machine, which the server goes by too. */
export interface Reading {
  digits: string
  at: number
}

/** Makes the machine of a page one whose clock is wrong by so much, before anything of the page runs. */
export async function setClock(page: Page, wrongByMs: number): Promise<void> {
  await page.addInitScript(wrongBy => {
    const RightDate = Date
    const monotonic = performance.now.bind(performance)
    const origin = performance.timeOrigin
    const machine = { wrongBy, sleepsAt: Number.POSITIVE_INFINITY, aheadMs: 0, stoodStillMs: 0 }
    const rightNow = (): number => origin + monotonic()
    const hasSlept = (): boolean => rightNow() >= machine.sleepsAt
    const wrongNow = (): number => Math.floor(rightNow() + machine.wrongBy + (hasSlept() ? machine.aheadMs : 0))
    globalThis.Date = class extends RightDate {
      constructor(...given: [] | [number]) {
        super(given[0] ?? wrongNow())
      }

      static override now(): number {
        return wrongNow()
      }
    } as DateConstructor
    performance.now = () => monotonic() - (hasSlept() ? machine.stoodStillMs : 0)
    Object.defineProperty(performance, 'timeOrigin', { get: () => origin + machine.wrongBy })
    Object.assign(globalThis, { machine, rightNow })
  }, wrongByMs)
}

declare const machine: { sleepsAt: number; aheadMs: number; stoodStillMs: number }
declare const rightNow: () => number

/** In a moment, while nothing of the page runs: its wall clock is ahead, and its monotonic clock has stood still. */
export async function sleepSoon(page: Page, aheadMs: number, stoodStillMs: number): Promise<void> {
  await page.evaluate(given => Object.assign(machine, { sleepsAt: rightNow() + 300, ...given }), { aheadMs, stoodStillMs })
}

export function readingOf(page: Page): Promise<Reading> {
  return page.evaluate(() => ({ digits: document.querySelector('.count')?.textContent ?? '', at: rightNow() }))
}

/** The next so many changes of the figures, and when each came. */
export function ticksOf(page: Page, count: number): Promise<Reading[]> {
  return page.evaluate(wanted => new Promise<Reading[]>(resolve => {
    const ticks: Reading[] = []
    const figures = document.querySelector('.count') as Element
    const observer = new MutationObserver(() => {
      ticks.push({ digits: figures.textContent ?? '', at: rightNow() })
      if (ticks.length < wanted) return
      observer.disconnect()
      resolve(ticks)
    })
    observer.observe(figures, { characterData: true, childList: true, subtree: true })
  }), count)
}
