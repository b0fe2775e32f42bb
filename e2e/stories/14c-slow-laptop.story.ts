import { expect } from 'playwright/test'
import { work } from './testing/handAtWork.ts'
import { IS_HARD } from './testing/isHard.ts'
import { test } from './testing/story.ts'

/** In pieces of work: about 95 ms where one takes 27. */
const LONGEST_TASK = 3.5
/** Right after other stories a machine shows up to a third more than by itself. */
const TRIES = 7

// In `npm test` the same hand works beside other stories (14), and nobody asks how long anything took.
if (IS_HARD) test('14c with sixty rows and twenty requests a second a slow laptop is never busy for long', async ({ killable: house, context }) => {
  test.setTimeout(TRIES * 60_000)
  // What else a machine does counts as the window's time: the figure of its quietest ten seconds is the window's own.
  const longest: number[] = []
  while (longest.length < TRIES && Math.min(...longest) >= LONGEST_TASK) longest.push(await work(house, context))
  expect(Math.min(...longest)).toBeLessThan(LONGEST_TASK)
})
