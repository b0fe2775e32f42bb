import type { Locator, Page } from 'playwright/test'
import { readQr } from './readQr.ts'

/** What went to the printer: where the codes of the cards lead, what stands on them, how many sheets they take, and what is cut off. */
export interface PrintedSheets {
  links: (string | null)[]
  cards: string[]
  languages: string[]
  sheets: number
  cut: string[]
}

/** Presses, takes what would have gone to the printer, and reads the codes of so many cards with a scanner. @param file where the sheets are kept to be looked at */
export async function printedCards(desk: Page, press: Locator, file: string, scanned = Infinity): Promise<PrintedSheets> {
  await desk.evaluate(() => Object.assign(globalThis, { printings: 0, print: () => (globalThis as unknown as { printings: number }).printings++ }))
  await press.click()
  await desk.waitForFunction(() => (globalThis as unknown as { printings: number }).printings === 1)
  await desk.emulateMedia({ media: 'print' })
  const all = await desk.locator('.sheet-cards .access-card').all()
  const links: (string | null)[] = []
  for (const card of all.slice(0, scanned)) links.push(await readQr(card.locator('.qr svg')))
  const words = await desk.evaluate(() => [...document.querySelectorAll<HTMLElement>('.sheet-cards .access-card')].map(({ textContent, lang }) => ({ text: textContent, lang })))
  const cut = await desk.evaluate(() => [...document.querySelectorAll<HTMLElement>('.sheet-cards, .sheet-cards .access-card, .sheet-cards .access-card > *')]
    .filter(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1).map(({ className, textContent }) => `${className}: ${textContent}`))
  const pdf = await desk.pdf({ path: `test-results/print/${file}.pdf`, preferCSSPageSize: true })
  await desk.emulateMedia({ media: null })
  await desk.waitForFunction(() => document.querySelector('.paper') === null) // once it is printed
  return { links, cut, cards: words.map(({ text }) => text), languages: words.map(({ lang }) => lang), sheets: [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length }
}
