import { expect, test, vi } from 'vitest'
import { IS_HARD } from '#e2e/stories/testing/isHard.ts'
import { fillHall, noneWasLost, whilePressing, type Doors } from './testing/fillHall.ts'
import { longestLag } from './testing/pressingWindow.ts'
import { serverOfBefore } from './testing/serverOfBefore.ts'
import { startThreeNodes, type ThreeNodes } from './testing/threeNodes.ts'

vi.setConfig({ testTimeout: 120_000 })

const [WINDOWS, EVERY_MS] = IS_HARD ? [120, 1000] : [20, 500]

/** Each of so many gets no WebSocket, and all it asks goes to another node than what it asked before. */
const BY_STREAM = 5

/** Nobody is without news for longer, while commands go on, ms. */
const NEWS_MS = 5000

const doorsOf = ({ signIn, strictDoorOf, balancer }: ThreeNodes): Doors => ({
  signIn,
  doorOf: ({ cookie }, count) => (count % BY_STREAM === 0 ? strictDoorOf(cookie) : balancer.doorOf(cookie)),
})

test('three nodes are restarted, one after the other, while everybody presses: each press is accepted once, and nobody is without news', async () => {
  const nodes = await startThreeNodes(WINDOWS)
  const { chair, windows } = await fillHall(WINDOWS, nodes.balancer.url, doorsOf(nodes))
  await whilePressing(windows, EVERY_MS, async () => {
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
  expect(lagMs).toBeLessThan(NEWS_MS)
  expect(losses).toBeLessThan(WINDOWS / 2) // where the machine is busy, somebody may not be over in time
})

test.runIf(IS_HARD)('a node of an older version among them, which cuts its windows without a word, is restarted like the others', async ({ skip }) => {
  const before = await serverOfBefore()
  if (before === null) return skip('there is no history to build an older version from')
  const nodes = await startThreeNodes(WINDOWS, [null, before, null])
  const { chair, windows } = await fillHall(WINDOWS, nodes.balancer.url, doorsOf(nodes))
  await whilePressing(windows, EVERY_MS, async () => {
    for (const at of [1, 0, 1]) expect(await nodes.restart(at, 'SIGTERM')).toMatchObject({ code: 0 })
  })
  await noneWasLost(chair, windows)
  const lagMs = longestLag(windows)
  process.stdout.write(`rolling restart with an older version under ${WINDOWS} windows: ${windows.flatMap(({ answered }) => answered).length} presses, the longest without news ${Math.round(lagMs)} ms\n`)
  expect(lagMs).toBeLessThan(NEWS_MS)
})
