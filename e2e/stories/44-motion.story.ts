import { expect, type Page } from 'playwright/test'
import { openList } from './testing/openList.ts'
import { test } from './testing/twoNodes.ts'

declare global {
  interface Window {
    moved: number
  }
}

/** From now on, counts what begins to move by itself on a page. */
async function count(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.moved = 0
    const animate = Reflect.get(Element.prototype, 'animate') as Element['animate']
    Element.prototype.animate = function (this: Element, ...how) {
      window.moved++
      return animate.apply(this, how)
    }
  })
}

test('44c rows glide to their new places, and stand there at once for those who want no motion', async ({ nodes }) => {
  const desk = await openList(nodes, { listed: ['bra', 'gha', 'nor'] })
  const [lively, still] = [await nodes.open('chair', 'A', { reducedMotion: 'no-preference' }), await nodes.open('chair', 'B', { reducedMotion: 'reduce' })]
  const [first = '', , last = ''] = desk.meeting.rows.map(({ request }) => request.requestId)
  const firstIs = async (requestId: string): Promise<void> => {
    for (const page of [lively, still]) await expect(page.locator('[data-row]').first()).toHaveAttribute('data-row', requestId)
  }
  await firstIs(first)
  for (const page of [lively, still]) await count(page)
  await desk.do({ type: 'moveRequest', requestId: last, before: first, seen: desk.cursor.version })
  await firstIs(last)
  await expect.poll(() => lively.evaluate(() => window.moved)).toBeGreaterThan(0)
  // what is drawn with the change would have begun by the second picture
  await still.evaluate(() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  expect(await still.evaluate(() => window.moved)).toBe(0)
})
