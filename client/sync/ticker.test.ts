import { afterEach, expect, test } from 'vitest'
import { TestTime } from './testing/testTime.ts'
import { Ticker } from './ticker.ts'

const time = new TestTime()
let skewMs = 0
const ticker = new Ticker(() => Math.round(time.now() + skewMs), (ms, call) => time.after(ms, call))

afterEach(() => expect(time.timersLeft).toBe(0))

/** To just behind a whole minute. */
const toTheMinute = (): void => time.pass(60_000 - (Math.round(time.now() + skewMs) % 60_000) + 5)

test('beats at whole steps of the server\'s clock, for everybody at once, and only while somebody listens', () => {
  toTheMinute()
  const heard: string[] = []
  const stops = [ticker.listen(1000, () => heard.push('one')), ticker.listen(1000, () => heard.push('other'))]
  expect(time.timersLeft).toBe(1)
  time.pass(900)
  expect(heard).toEqual([])
  const before = ticker.at(1000)
  time.pass(100)
  expect(heard).toEqual(['one', 'other'])
  expect(ticker.at(1000)).toBe(before + 1000)
  expect(ticker.at(1000) % 1000).toBe(0)
  stops[0]?.()
  stops[0]?.()
  time.pass(1000)
  expect(heard).toEqual(['one', 'other', 'other'])
  stops[1]?.()
})

test('a long step notices within a second that the time was aligned anew', () => {
  toTheMinute()
  let heard = 0
  const stop = ticker.listen(60_000, () => {
    heard += 1
  })
  time.pass(10_000)
  expect(heard).toBe(0)
  skewMs += 60_000
  time.pass(1000)
  expect(heard).toBe(1)
  stop()
})
