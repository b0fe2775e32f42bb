import { afterEach, beforeEach, expect, test } from 'vitest'
import { ServerClock } from './serverClock.ts'
import { eventually } from './testing/eventually.ts'
import { testBrowser, TestTime, type TestBrowser } from './testing/testTime.ts'

const MINUTE_MS = 60_000

let time: TestTime
let browser: TestBrowser
let clock: ServerClock
let asks: number
/** What the way to the server and back takes. */
let trip: { upMs: number; downMs: number } | null

beforeEach(() => {
  time = new TestTime()
  browser = testBrowser(time)
  asks = 0
  trip = { upMs: 0, downMs: 0 }
  clock = new ServerClock(browser, () => {
    asks += 1
    if (trip === null) return Promise.resolve(null)
    time.pass(trip.upMs)
    const serverNow = Math.floor(time.now())
    time.pass(trip.downMs)
    return Promise.resolve(serverNow)
  })
})

afterEach(() => {
  clock.stop()
  expect(time.timersLeft).toBe(0)
})

/** By how much it is wrong at least: between two looks this process may have been kept waiting. */
const errorOf = (of = clock): number => {
  const [before, shown, after] = [time.now(), of.now(), time.now()]
  return Math.max(0, before - shown, shown - after)
}

/** The questions under way have been answered. */
const settled = async (count: number): Promise<void> => {
  await eventually(() => asks, count)
}

test('until somebody has answered, there is the laptop to go by, and nobody claims to know how wrong it is', async () => {
  browser.setWall(5 * MINUTE_MS)
  expect(clock.isAligned).toBe(false)
  expect(clock.errorMs()).toBeNull()
  expect(errorOf()).toBeGreaterThan(4 * MINUTE_MS)
  await clock.align()
  expect(clock.isAligned).toBe(true)
  expect(errorOf()).toBeLessThanOrEqual(clock.errorMs() ?? 0)
})

test('a laptop five minutes ahead, and one five minutes behind, show the server\'s time', async () => {
  for (const skew of [5 * MINUTE_MS, -10 * MINUTE_MS]) {
    browser.setWall(skew)
    await clock.align()
    expect(errorOf()).toBeLessThanOrEqual(clock.errorMs() ?? 0)
    expect(clock.errorMs()).toBeLessThan(20)
  }
})

test('of several round trips the shortest counts', async () => {
  const trips = [{ upMs: 900, downMs: 0 }, { upMs: 20, downMs: 0 }, { upMs: 0, downMs: 700 }, { upMs: 300, downMs: 0 }]
  const next = (): void => {
    trip = trips.shift() ?? { upMs: 500, downMs: 0 }
  }
  next()
  const timed = new ServerClock(browser, async () => {
    const { upMs, downMs } = trip ?? { upMs: 0, downMs: 0 }
    time.pass(upMs)
    const serverNow = Math.floor(time.now())
    time.pass(downMs)
    next()
    return serverNow
  })
  await timed.align()
  expect(timed.errorMs()).toBeLessThan(25)
  expect(errorOf(timed)).toBeLessThanOrEqual(timed.errorMs() ?? 0)
})

test('a laptop clock that is changed does not matter, and is asked about at once', async () => {
  clock.start()
  await clock.align()
  for (const change of [3_600_000, -7_200_000]) {
    browser.setWall(change)
    expect(errorOf(), 'time runs on the monotonic clock').toBeLessThan(20)
    const before = asks
    time.pass(1000)
    await settled(before + 4)
    expect(clock.errorMs()).toBeLessThan(20)
  }
})

test('a machine that slept knows that it may be wrong by all of it, and asks when it wakes', async () => {
  clock.start()
  await clock.align()
  trip = null // nobody answers yet
  browser.sleep(3_600_000)
  expect(errorOf()).toBeLessThanOrEqual(clock.errorMs() ?? 0)
  expect(clock.errorMs()).toBeGreaterThan(3_599_000)
  await settled(5)
  trip = { upMs: 0, downMs: 0 }
  time.pass(1000)
  await eventually(() => (clock.errorMs() ?? Infinity) < 20, true)
  expect(errorOf()).toBeLessThan(20)
})

test('an idle window asks every five minutes and not once between', async () => {
  clock.start()
  await clock.align()
  for (let minute = 0; minute < 4; minute += 1) time.pass(MINUTE_MS)
  time.pass(58_000)
  expect(asks).toBe(4)
  time.pass(2000)
  await settled(8)
  expect(clock.errorMs(), 'five minutes of drift are gone').toBeLessThan(20)
})

test('an answer that stays out ends the asking; the next one begins anew', async () => {
  trip = null
  await clock.align()
  expect(asks).toBe(1)
  trip = { upMs: 0, downMs: 0 }
  await Promise.all([clock.align(), clock.align()])
  expect(asks, 'never two at once').toBe(5)
})

test('a machine whose clocks run one in a hundred too fast is asked about more often, once that was seen', async () => {
  const from = time.now()
  const fast = { ...browser, wallNow: () => from + (time.now() - from) * 1.01, monotonicNow: () => (time.now() - from) * 1.01 }
  const astray = new ServerClock(fast, () => {
    asks += 1
    return Promise.resolve(Math.floor(time.now()))
  })
  const errorsOver = async (seconds: number): Promise<number> => {
    let most = 0
    for (let second = 0; second < seconds; second += 1) {
      time.pass(1000)
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve() // the questions under way
      most = Math.max(most, errorOf(astray))
    }
    return most
  }
  astray.start()
  await astray.align()
  expect(await errorsOver(300)).toBeGreaterThan(2500)
  asks = 0
  expect(await errorsOver(600)).toBeLessThan(350)
  expect(asks, 'and no more often than that takes').toBeLessThan(4 * 30)
  astray.stop()
})

test('an answer that was long on its way says nothing of the clock: what is known better after it is no reason to ask again soon', async () => {
  trip = { upMs: 900, downMs: 0 }
  await clock.align()
  trip = { upMs: 0, downMs: 0 }
  await clock.align()
  expect(errorOf()).toBeLessThan(10)
  asks = 0
  clock.start()
  for (let second = 0; second < 240; second += 1) time.pass(1000)
  expect(asks).toBe(0)
  for (let second = 0; second < 70; second += 1) time.pass(1000)
  await settled(4)
})
