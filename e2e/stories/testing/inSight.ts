import { expect, type Locator, type Page } from 'playwright/test'

/** So far a box may reach over an edge by rounding, px. */
const ROUNDING = 1

/** What has the focus; a field for a date may have it within, where it is the field that counts. */
const FOCUSED = ':focus-within:not(:has(:focus-within))'

/** Of what has the focus nothing lies behind a bar that stands still above or below it (WCAG 2.2, 2.4.12). */
export async function expectInSight(page: Page, bar: Locator, side: 'above' | 'below', of: Locator = page.locator(FOCUSED)): Promise<void> {
  await expect(async () => {
    const [one, still] = await Promise.all([of.boundingBox(), bar.boundingBox()])
    if (one === null || still === null) throw new Error('nothing is there to be seen')
    if (side === 'below') expect(one.y + one.height).toBeLessThanOrEqual(still.y + ROUNDING)
    else expect(one.y).toBeGreaterThanOrEqual(still.y + still.height - ROUNDING)
  }).toPass({ timeout: 3000 })
}
