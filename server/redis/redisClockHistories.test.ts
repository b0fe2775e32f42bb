import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { seeded } from '#server/testing/seeded.ts'
import { ClockWorld, WorldNode } from './testing/clockWorld.ts'

/** The same ones each time; `ROSTRUM_SEED` tries others. */
const runs = { seed: Number(process.env['ROSTRUM_SEED'] ?? 31), numRuns: Math.max(20, Number(process.env['ROSTRUM_RUNS'] ?? 1000) / 20) }
/** Long enough for everybody to come to the others. */
const QUIET_MS = 75_000
const NEAR_MS = 50
/** So far is the clock of the store set. The first three together are less than a minute, and no sum of them is another's: nobody is right by chance. */
const SETS_MS = [2500, -10_000, 40_000, 3_600_000, -3_600_000]

const steps = {
  /** By this one; the second time back again, and then no more. */
  set: (which: number) => fc.record({ kind: fc.constant('set'), which: fc.nat(which - 1) }),
  /** One of the nodes that may: the first `which` from behind. */
  sleep: (which: number) => fc.record({ kind: fc.constant('sleep'), which: fc.nat(which - 1), ms: fc.integer({ min: 2500, max: 100_000 }) }),
  /** The last node, anew. */
  start: fc.record({ kind: fc.constant('start') }),
  /** All of them at once, as after a failover. */
  look: fc.record({ kind: fc.constant('look') }),
}
interface Step {
  kind: string
  which?: number
  ms?: number
}
const historyOf = (...kinds: fc.Arbitrary<Step>[]) => fc.record({
  steps: fc.array(fc.record({ step: fc.oneof(...kinds), pauseMs: fc.integer({ min: 1, max: 15_000 }) }), { maxLength: 8 }),
  seed: fc.nat(),
})
type History = ReturnType<typeof historyOf> extends fc.Arbitrary<infer T> ? T : never

/** Two nodes live long enough to have a word, and a third begins; then comes what comes, and quiet. @param each of the nodes, whatever happens */
async function lived(history: History, each: (nodes: readonly WorldNode[]) => void): Promise<WorldNode[]> {
  const dice = seeded(history.seed)
  const world = new ClockWorld(dice)
  const nodes = [new WorldNode(world)]
  const pass = (ms: number): Promise<void> => world.pass(ms, () => each(nodes))
  const sets = new Map(SETS_MS.map((ms, which) => [which, [ms, -ms]]))
  for (const pauseMs of [3000 * dice(), 45_000]) {
    await pass(pauseMs)
    nodes.push(new WorldNode(world))
  }
  await pass(45_000 * dice())
  let sleptMs = 0
  for (const { step: { kind, which = 0, ms = 0 }, pauseMs } of history.steps) {
    if (kind === 'set') world.set(sets.get(which)?.shift() ?? 0)
    if (kind === 'look') for (const node of nodes) node.look()
    if (kind === 'start') {
      nodes.pop()?.end()
      nodes.push(new WorldNode(world))
    }
    if (kind === 'sleep') {
      nodes.at(-1 - which)?.sleep(ms)
      sleptMs += ms
    }
    await pass(pauseMs)
  }
  await pass(sleptMs + QUIET_MS)
  return nodes
}

const isFar = ({ offMs }: WorldNode): boolean => Math.abs(offMs) > NEAR_MS
const isHeldUp = ({ clock }: WorldNode): boolean => clock.fault() !== null
const seen = ({ offMs, clock }: WorldNode): string => `off by ${offMs.toFixed(0)} ms, ${clock.fault() ?? 'well'}`
/** Who is not as it is to be. */
const astray = (nodes: readonly WorldNode[], isSo: (node: WorldNode) => boolean): string[] => nodes.filter(isSo).map(seen)

test('however the clock of the store is set, and whoever starts meanwhile: the time of those who were there does not move, and the others come to it', async () => {
  await fc.assert(fc.asyncProperty(historyOf(steps.set(3), steps.start, steps.look), async history => {
    const nodes = await lived(history, known => expect(astray(known.slice(0, 2), isFar)).toEqual([]))
    expect(astray(nodes, node => isFar(node) || isHeldUp(node))).toEqual([])
  }), runs)
})

test('whoever stands still comes back to those it left, and they do not move', async () => {
  await fc.assert(fc.asyncProperty(historyOf(steps.sleep(2), steps.start, steps.look), async history => {
    const nodes = await lived(history, known => expect(astray(known.slice(0, 1), isFar)).toEqual([]))
    expect(astray(nodes, node => isFar(node) || isHeldUp(node))).toEqual([])
  }), runs)
})

test('whatever happens: when it is over all have one time, and take commands', async () => {
  await fc.assert(fc.asyncProperty(historyOf(steps.set(SETS_MS.length), steps.sleep(3), steps.start, steps.look), async history => {
    const nodes = await lived(history, () => undefined)
    const leastMs = Math.min(...nodes.map(({ offMs }) => offMs))
    expect(astray(nodes, node => node.offMs - leastMs > NEAR_MS || isHeldUp(node))).toEqual([])
  }), runs)
})
