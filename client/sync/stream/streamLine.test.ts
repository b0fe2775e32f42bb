import { expect, onTestFinished, test } from 'vitest'
import { LINE_ROUTES } from '#shared/protocol/lineRoutes.ts'
import type { Browser } from '../browser.ts'
import { eventually } from '../testing/eventually.ts'
import { testBrowser, TestTime } from '../testing/testTime.ts'
import { StreamLine } from './streamLine.ts'
import { AWAY, openStreams, scriptedServer } from './testing/scriptedServer.ts'

const CLOCK = { body: '{"now":1}' }
const IN = { body: ':\n\nevent: meeting:join\ndata: {"ok":true}\n\n' }
/** The pauses between tries where chance makes them as long as they may be. */
const GROWING = [250, 500, 1000, 2000, 4000, 4000]

/** A browser whose pauses are over as soon as they have begun, and how long they should have been. */
function hasty(): { browser: Browser; pauses: number[] } {
  const [time, pauses] = [new TestTime(), [] as number[]]
  const after: Browser['after'] = (ms, call) => {
    if (!GROWING.includes(ms)) return time.after(ms, call)
    pauses.push(ms)
    return time.after(0, call)
  }
  return { pauses, browser: { ...testBrowser(time), after, randomBytes: count => new Uint8Array(count).fill(255) } }
}

/** A line whose window joins whenever it is up. */
function opened(url: string): { pauses: readonly number[]; line: StreamLine } {
  const { browser, pauses } = hasty()
  const line = new StreamLine(url, browser, { onUp: () => line.ask('meeting:join', {}, () => {}), onDown: () => {}, onTold: () => {} })
  onTestFinished(() => void line.close())
  line.open()
  return { pauses, line }
}

test('while nobody answers for the time the pauses grow, and each try is one question', async () => {
  const server = await scriptedServer(() => AWAY)
  const { pauses, line } = opened(server.url)
  await eventually(() => pauses.slice(0, GROWING.length), GROWING)
  line.close()
  expect(server.asked.length).toBeLessThanOrEqual(pauses.length + 1)
})

test('the time alone is no line: while no join is answered the pauses grow', async () => {
  const server = await scriptedServer(({ path }) => (path === LINE_ROUTES['clock:ask'] ? CLOCK : AWAY))
  const { pauses } = opened(server.url)
  await eventually(() => pauses.slice(0, GROWING.length), GROWING)
})

test('once a join was answered the next pause is a short one', async () => {
  const server = await scriptedServer(({ path }, all) => (path === LINE_ROUTES['clock:ask'] ? CLOCK : all.length === 6 ? IN : AWAY))
  const { pauses } = opened(server.url)
  await eventually(() => pauses.slice(0, 4), [250, 500, 250, 500])
})

test('what nobody answers is sent again where a repeat cannot hurt; a signal or a wish is sent once, for it could come after its taking back', async () => {
  const server = await scriptedServer(() => AWAY)
  const { browser } = hasty()
  const line = new StreamLine(server.url, browser, { onUp: () => {}, onDown: () => {}, onTold: () => {} })
  onTestFinished(() => void line.close())
  const [once, again] = [['booth:signal', 'screen:steer'], ['command:submit', 'clock:ask', 'screen:sign']] as const
  for (const question of [...once, ...again]) line.ask(question, {}, () => {})
  const timesOf = (question: keyof typeof LINE_ROUTES): number => server.to(LINE_ROUTES[question]).length
  for (const question of again) await expect.poll(() => timesOf(question)).toBeGreaterThan(5)
  expect(once.map(timesOf)).toEqual([1, 1])
})

test('a machine that slept: the time would be answered, but the stream from before is dead, and a new one is asked for at once', async () => {
  const server = await openStreams()
  const browser = testBrowser(new TestTime())
  let [joined, downs] = [0, 0]
  const line = new StreamLine(server.url, browser, { onUp: () => line.ask('meeting:join', {}, () => (joined += 1)), onDown: () => (downs += 1), onTold: () => {} })
  onTestFinished(() => void line.close())
  line.open()
  await eventually(() => joined, 1)
  await new Promise(answered => line.ask('clock:ask', null, answered))
  expect(downs, 'one that lives is kept').toBe(0)
  browser.setWall(60_000) // its timers and its other clock stood still
  line.ask('clock:ask', null, () => {})
  expect(downs).toBe(1)
  await eventually(() => joined, 2)
  await new Promise(answered => line.ask('clock:ask', null, answered))
  expect(downs).toBe(1)
})
