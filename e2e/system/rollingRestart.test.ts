import { availableParallelism, loadavg } from 'node:os'
import { expect, onTestFinished, test, vi } from 'vitest'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import { IS_HARD } from '#e2e/stories/testing/isHard.ts'
import { longestLag, PressingWindow } from './testing/pressingWindow.ts'
import { serverOfBefore } from './testing/serverOfBefore.ts'
import { startThreeNodes, type ThreeNodes } from './testing/threeNodes.ts'

vi.setConfig({ testTimeout: 120_000 })

const [WINDOWS, EVERY_MS] = IS_HARD ? [120, 1000] : [20, 500]

/** Each of so many gets no WebSocket, and all it asks goes to another node than what it asked before. */
const BY_STREAM = 5

/** Nobody is without news for longer, while commands go on, ms; on a machine that has much else to do everything is late. */
const newsMs = (): number => (loadavg()[0] ?? 0) > 4 * availableParallelism() ? 15_000 : 5000

/** A list that is open, and windows that are in, by the balancer. */
async function fillHall(nodes: ThreeNodes): Promise<{ chair: WireWindow; windows: PressingWindow[] }> {
  const chair = await WireWindow.open(nodes.balancer.url, await nodes.signIn('chair'))
  onTestFinished(() => chair.close())
  for (const type of ['openMeeting', 'openList'] as const) await chair.do({ type })
  const windows: PressingWindow[] = []
  for (let count = 1; count <= WINDOWS; count += 1) {
    const as = await nodes.signIn(`d${count}`)
    const door = await (count % BY_STREAM === 0 ? nodes.strictDoorOf(as.cookie) : nodes.balancer.doorOf(as.cookie))
    windows.push(await PressingWindow.open(door, as))
  }
  return { chair, windows }
}

/** Everybody presses while this is done. */
async function whilePressing(windows: readonly PressingWindow[], work: () => Promise<void>): Promise<void> {
  let isOver = false
  const pressing = windows.map(window => window.press(() => isOver, EVERY_MS))
  try {
    await work()
  } finally {
    isOver = true
  }
  await Promise.all(pressing)
}

/** Each press was accepted, and the log has it once; everybody knows of all. */
async function noneWasLost(chair: WireWindow, windows: readonly PressingWindow[]): Promise<void> {
  const answered = windows.flatMap(window => window.answered.map(({ reply }) => reply))
  expect(answered.filter(({ ok }) => !ok)).toEqual([])
  const { end, items } = await chair.readAll()
  const pressed = items.flatMap(item => ('origin' in item && 'value' in item.origin && item.origin.value.actor.role === 'delegation' ? [{ version: item.version, id: item.origin.value.commandId }] : []))
  expect(new Set(pressed.map(({ id }) => id)).size).toBe(pressed.length)
  expect(answered.map(reply => (reply.ok ? reply.version : 0)).toSorted((one, other) => one - other)).toEqual(pressed.map(({ version }) => version))
  for (const window of windows) await window.until(({ version, pending }) => version === end.version && pending.length === 0)
}

test('three nodes are restarted, one after the other, while everybody presses: each press is accepted once, and nobody is without news', async () => {
  const nodes = await startThreeNodes(WINDOWS)
  const { chair, windows } = await fillHall(nodes)
  await whilePressing(windows, async () => {
    for (const at of [0, 1, 2]) {
      const { tookMs, code } = await nodes.restart(at, 'SIGTERM')
      process.stdout.write(`node ${at}: gone after ${Math.round(tookMs)} ms\n`)
      expect(code).toBe(0)
    }
  })
  const losses = windows.filter(window => window.losses > 0).length
  await noneWasLost(chair, windows)
  const lagMs = longestLag(windows)
  process.stdout.write(`rolling restart of three nodes under ${WINDOWS} windows: ${windows.flatMap(({ answered }) => answered).length} presses, the longest without news ${Math.round(lagMs)} ms, ${losses} windows said that they had no line\n`)
  expect(lagMs).toBeLessThan(newsMs())
  expect(losses).toBeLessThan(WINDOWS / 2) // where the machine is busy, somebody may not be over in time
})

test.runIf(IS_HARD)('a node of an older version among them, which cuts its windows without a word, is restarted like the others', async ({ skip }) => {
  const before = await serverOfBefore()
  if (before === null) return skip('there is no history to build an older version from')
  const nodes = await startThreeNodes(WINDOWS, [null, before, null])
  const { chair, windows } = await fillHall(nodes)
  await whilePressing(windows, async () => {
    for (const at of [1, 0, 1]) expect(await nodes.restart(at, 'SIGTERM')).toMatchObject({ code: 0 })
  })
  await noneWasLost(chair, windows)
  const lagMs = longestLag(windows)
  process.stdout.write(`rolling restart with an older version under ${WINDOWS} windows: ${windows.flatMap(({ answered }) => answered).length} presses, the longest without news ${Math.round(lagMs)} ms\n`)
  expect(lagMs).toBeLessThan(newsMs())
})
