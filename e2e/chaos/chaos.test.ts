import { expect, test } from 'vitest'
import { IS_HARD } from '#e2e/stories/testing/isHard.ts'
import { manyRuns, type Wanted } from './manyRuns.ts'
import type { Run } from './runChaos.ts'
import { faultsOf, summaryOf } from './table.ts'

/** Ten that are always played; seeds that once failed stay among them. Three groups side by side, for most of a run is waiting. */
const FIXED: readonly (readonly Wanted[])[] = [
  [1, 2, 3, 4].map(seed => ({ seed, kind: 'redis' })),
  [5, 6, 7].map(seed => ({ seed, kind: 'redis' })),
  [8, 9, 10].map(seed => ({ seed, kind: 'file' })),
]
const SHORT_MS = 2000
const LONG_MS = 4000
const HARD_RUNS = 200
const HARD_FAILOVERS = 20
const FIRST = 1 + (Date.now() % 1_000_000)

test('ten seeds: whatever goes wrong, no invariant is broken', async () => {
  const runs: Run[] = []
  await Promise.all(FIXED.map(wanted => manyRuns(wanted, SHORT_MS, run => runs.push(run))))
  process.stdout.write(`${summaryOf(runs)}\n`)
  expect(runs).toHaveLength(10)
  expect(runs.flatMap(faultsOf)).toEqual([])
  expect(runs.reduce((sum, { acknowledged }) => sum + acknowledged, 0)).toBeGreaterThan(50) // else nothing was tried
}, 300_000)

test.runIf(IS_HARD)(`${HARD_RUNS} seeds from ${FIRST} on`, async () => {
  const runs: Run[] = []
  const wanted = Array.from({ length: HARD_RUNS }, (_, index): Wanted => ({ seed: FIRST + index, kind: index % 4 === 0 ? 'file' : 'redis' }))
  const half = Math.ceil(wanted.length / 2)
  await Promise.all([wanted.slice(0, half), wanted.slice(half)].map(part => manyRuns(part, LONG_MS, run => runs.push(run))))
  process.stdout.write(`${summaryOf(runs)}\n`)
  expect(runs.flatMap(faultsOf)).toEqual([])
}, 7_200_000)

test.runIf(IS_HARD)(`${HARD_FAILOVERS} seeds from ${FIRST} on, on a store that fails over while what is acknowledged is on its replica`, async () => {
  const runs: Run[] = []
  await manyRuns(Array.from({ length: HARD_FAILOVERS }, (_, index): Wanted => ({ seed: FIRST + index, kind: 'sentinel' })), LONG_MS, run => runs.push(run))
  process.stdout.write(`${summaryOf(runs)}\n`)
  expect(runs.flatMap(faultsOf)).toEqual([])
}, 3_600_000)
