import { expect, type Page } from 'playwright/test'
import { approve, toFirstFloorSegment } from './testing/chair.ts'
import { test } from './testing/story.ts'

const IDLE_MS = 60_000

/** After so long without a word the last round trips of the clock are over. */
const SILENT_MS = 3000

/** Counts the frames of the application, both ways; the pings of the line (2, 3) are not. */
function countFrames(page: Page): () => number {
  let count = 0
  page.on('websocket', socket => {
    const note = ({ payload }: { payload: string | Buffer }): void => void (count += /^[23]?$/.test(String(payload)) ? 0 : 1)
    socket.on('framereceived', note)
    socket.on('framesent', note)
  })
  return () => count
}

test('03 nothing is sent for 60 seconds while a statement’s time runs, to no window and from none', async ({ house, context }) => {
  const pages = await Promise.all(['chair', 'secretariat', 'screen', 'bra', 'gha'].map(who => house.open(context, who)))
  const [chair, , screen, brazil] = pages as [Page, Page, Page, Page, Page]
  await toFirstFloorSegment(chair)
  await chair.getByRole('button', { name: 'Open the list', exact: true }).click()
  await brazil.getByRole('button', { name: 'Request the floor', exact: true }).click()
  await approve(chair, 'Brazil')
  await chair.getByRole('button', { name: 'Give the floor to Brazil' }).click()
  await expect(screen.getByText('Has the floor').first()).toBeVisible()

  const counts = pages.map(countFrames)
  for (const page of pages) await page.reload() // so that their lines are counted from the first frame
  await expect(brazil.getByText('You have the floor').first()).toBeVisible()
  await expect.poll(() => counts.every(count => count() > 3)).toBe(true) // joining and the clock: the counters work
  await Promise.all(pages.map(page => page.waitForLoadState('networkidle')))
  let before: number[] = []
  await expect.poll(() => {
    const last = before
    before = counts.map(count => count())
    return before.join() === last.join()
  }, { intervals: [SILENT_MS] }).toBe(true)

  const figures = await screen.getByRole('timer').locator('p').first().textContent()
  await chair.waitForTimeout(IDLE_MS) // silence can only be waited for
  expect(counts.map(count => count())).toEqual(before)
  expect(await screen.getByRole('timer').locator('p').first().textContent()).not.toBe(figures) // and the time ran
})
