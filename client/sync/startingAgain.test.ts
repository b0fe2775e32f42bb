import { expect, test } from 'vitest'
import { startAgain } from './startingAgain.ts'
import { eventually } from './testing/eventually.ts'
import { TestTime, testBrowser, type TestBrowser } from './testing/testTime.ts'

const MINUTE_MS = 60_000

/** One page after another of a tab, each of which breaks at once; chance makes every pause as long as it can be. */
function tab() {
  const time = new TestTime()
  const kept = new Map<string, string>()
  return {
    time,
    /** The page that breaks now, and whether the server answers it. */
    breaks: (answers = (): boolean => true): { browser: TestBrowser; stop: () => void } => {
      const browser = Object.assign(testBrowser(time, kept), { randomBytes: () => new Uint8Array([255]) })
      return { browser, stop: startAgain(browser, async () => answers()) }
    },
  }
}

/** The pause after which a page loads itself anew, in seconds of which each is let pass by itself. */
async function pauseOf({ time, breaks }: ReturnType<typeof tab>): Promise<number> {
  const { browser } = breaks()
  for (let seconds = 1; seconds <= 100; seconds += 1) {
    time.pass(1000)
    await Promise.resolve().then(() => Promise.resolve())
    if (browser.reloads > 0) return seconds
  }
  return Infinity
}

test('a window that breaks whenever it is loaded waits longer each time, up to a minute', async () => {
  const broken = tab()
  const pauses: number[] = []
  for (let times = 0; times < 6; times += 1) pauses.push(await pauseOf(broken))
  expect(pauses).toEqual([5, 10, 20, 40, 60, 60])
})

test('one that was well for minutes begins with the short pause again', async () => {
  const broken = tab()
  expect([await pauseOf(broken), await pauseOf(broken)]).toEqual([5, 10])
  broken.time.pass(3 * MINUTE_MS)
  expect(await pauseOf(broken)).toBe(5)
})

test('without an answer of the server nothing is loaded, and it is asked again', async () => {
  const { time, breaks } = tab()
  let [isThere, asked] = [false, 0]
  const { browser } = breaks(() => ((asked += 1), isThere))
  time.pass(5000)
  await eventually(() => time.timersLeft, 1)
  expect([asked, browser.reloads]).toEqual([1, 0])
  isThere = true
  time.pass(10_000)
  await eventually(() => browser.reloads, 1)
  expect([asked, time.timersLeft]).toEqual([2, 0])
})

test('a page that is taken away tries no more', () => {
  const { time, breaks } = tab()
  breaks().stop()
  expect(time.timersLeft).toBe(0)
})

test.each([true, false])('nor does one that is taken away while it asks, when the answer is %s', async isThere => {
  const { time, breaks } = tab()
  let asked = 0
  const { browser, stop } = breaks(() => ((asked += 1), isThere))
  time.pass(5000)
  stop()
  await Promise.resolve().then(() => Promise.resolve())
  expect([asked, time.timersLeft, browser.reloads]).toEqual([1, 0, 0])
})
