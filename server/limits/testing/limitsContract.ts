import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Limit, StoreLimits } from '../storeLimits.ts'

/** A store to try. */
export interface LimitsPlace {
  /** The limits as one more node has them; in a store for one node only, always the same. */
  node: () => Promise<StoreLimits>
  remove: () => Promise<void>
}

const RATE = { points: 5, seconds: 2 }

/** What the limits of every store must hold to. */
export function limitsContract(name: string, make: () => Promise<LimitsPlace>): void {
  describe(name, () => {
    let place: LimitsPlace
    let limits: StoreLimits
    let presses: Limit
    beforeEach(async () => {
      place = await make()
      limits = await place.node()
      presses = limits.limit('presses', RATE)
    })
    afterEach(() => place.remove())

    const taken = async (of: Limit, key: string, often: number): Promise<number> => {
      let count = 0
      for (let one = 0; one < often; one += 1) count += (await of.take(key)) === 0 ? 1 : 0
      return count
    }

    test('so often and no more, and whoever comes beyond is told how long to wait', async () => {
      expect(await taken(presses, 'panel/d1', 9)).toBe(RATE.points)
      const waitMs = await presses.take('panel/d1')
      expect(waitMs).toBeGreaterThan(0)
      expect(waitMs).toBeLessThanOrEqual(RATE.seconds * 1000)
    })

    test('one key takes nothing from another, nor one limit from another', async () => {
      await taken(presses, 'panel/d1', 9)
      expect(await taken(presses, 'panel/d2', 9)).toBe(RATE.points)
      expect(await taken(limits.limit('signals', RATE), 'panel/d1', 9)).toBe(RATE.points)
    })

    test('after the wait it may be again', async () => {
      await taken(presses, 'panel/d1', 9)
      await expect.poll(() => presses.take('panel/d1')).toBe(0)
    })

    test('all at once are counted each', async () => {
      const waits = await Promise.all(Array.from({ length: 50 }, () => presses.take('panel/d1')))
      expect(waits.filter(waitMs => waitMs === 0)).toHaveLength(RATE.points)
    })
  })
}
