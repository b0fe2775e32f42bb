/* oxlint-disable vitest/expect-expect -- fast-check asserts */
import { randomInt } from 'node:crypto'
import * as fc from 'fast-check'
import { test } from 'vitest'
import failedSeeds from './failedSeeds.json' with { type: 'json' }

const failed: readonly { property: string; seed: number; run: number }[] = failedSeeds

/** How many histories each property is tried on: 100 in `npm test`, 10,000 in `npm run test:hard`, 1,000 by who tries a file alone. */
const RUNS = Number(process.env['ROSTRUM_RUNS'] ?? 1000)

/**
 * A property over random histories. First come the runs that failed once (`failedSeeds.json`), then new ones. The seed is in
 * the name of the test: `ROSTRUM_SEED` tries it again.
 * @param name begins with the ids of the rules it holds
 * @param tell what to print of a history that fails
 */
export function holds<T>(name: string, histories: fc.Arbitrary<T>, check: (history: T) => void, { tell = String as (history: T) => string } = {}): void {
  const property = fc.property(histories, check)
  for (const { seed, run } of failed.filter(one => one.property === name)) {
    test(`${name} (seed ${seed}, run ${run}, which failed once)`, () => fc.assert(property, { seed, path: String(run) }))
  }
  const seed = Number(process.env['ROSTRUM_SEED'] ?? randomInt(2 ** 31 - 1))
  test(`${name} (${RUNS} histories, seed ${seed})`, () => {
    const result = fc.check(property, { seed, numRuns: RUNS })
    if (!result.failed) return
    const kept = JSON.stringify({ property: name, seed: result.seed, run: Number(result.counterexamplePath?.split(':')[0]) })
    const [history] = result.counterexample ?? []
    throw new Error(`keep this in failedSeeds.json: ${kept}\n${history === undefined ? '' : tell(history)}`, { cause: result.errorInstance })
  })
}
