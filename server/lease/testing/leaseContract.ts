import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { newReport } from '#server/report.ts'
import { Lease } from '../lease.ts'
import type { LeaseStore } from '../leaseStore.ts'

/** A store to try. */
export interface LeasePlace {
  /** The leases as one more node has them; in a store for one process only, always the same. */
  node: () => Promise<LeaseStore>
  remove: () => Promise<void>
}

/** Long enough that a store whose disk is busy answers within what is left of it after a renewal was due. */
export const TTL_MS = 900

/** Who wants a lease, and whether they have it. */
export class Wanting {
  isHeld = false
  times = 0
  readonly stop: () => Promise<void>

  /** @param together counts all that have it at the same time */
  constructor(leases: LeaseStore, name: string, together = { now: 0, most: 0 }) {
    const stop = new Lease(leases, newReport('silent')).hold(name, TTL_MS, async signal => {
      this.isHeld = true
      this.times += 1
      together.now += 1
      together.most = Math.max(together.most, together.now)
      await new Promise<void>(resolve => signal.addEventListener('abort', () => resolve()))
      together.now -= 1
      this.isHeld = false
    })
    this.stop = stop
    onTestFinished(stop)
  }
}

/** What the leases of every store must hold to. */
export function leaseContract(name: string, make: () => Promise<LeasePlace>): void {
  describe(name, () => {
    let place: LeasePlace
    beforeEach(async () => void (place = await make()))
    afterEach(() => place.remove())

    test('taken by one it is no other’s, and that one may take it longer', async () => {
      const [one, other] = [await place.node(), await place.node()]
      expect(await one.take('bridge', 'a', 60_000)).toBe(true)
      expect(await other.take('bridge', 'b', 60_000)).toBe(false)
      expect(await other.take('posts', 'b', 60_000)).toBe(true)
      expect(await one.take('bridge', 'a', 60_000)).toBe(true)
      await other.release('bridge', 'b')
      expect(await other.take('bridge', 'b', 60_000)).toBe(false)
      await one.release('bridge', 'a')
      expect(await other.take('bridge', 'b', 60_000)).toBe(true)
    })

    test('it ends by itself, and whoever had it may not have it back from the next', async () => {
      const [one, other] = [await place.node(), await place.node()]
      expect(await one.take('bridge', 'a', 50)).toBe(true)
      await expect.poll(() => other.take('bridge', 'b', 60_000)).toBe(true)
      expect(await one.take('bridge', 'a', 50)).toBe(false)
    })

    test('of many who want it one has it, far longer than it holds by itself, and the next when that one stops', async () => {
      const together = { now: 0, most: 0 }
      const nodes = await Promise.all(Array.from({ length: 4 }, () => place.node()))
      const waiting = nodes.map(leases => new Wanting(leases, 'bridge', together))
      while (waiting.length > 0) {
        await expect.poll(() => waiting.filter(({ isHeld }) => isHeld).length).toBe(1)
        const holder = waiting.find(({ isHeld }) => isHeld)
        const until = performance.now() + 2 * TTL_MS
        await expect.poll(() => performance.now()).toBeGreaterThan(until)
        expect(holder).toMatchObject({ isHeld: true, times: 1 })
        await holder?.stop()
        waiting.splice(waiting.findIndex(one => one === holder), 1)
      }
      expect(together).toEqual({ now: 0, most: 1 })
    })

    test('what fails, or ends by itself, is begun again', async () => {
      let times = 0
      const stop = new Lease(await place.node(), newReport('silent')).hold('bridge', TTL_MS, async () => {
        times += 1
        if (times === 1) throw new Error('a bug')
      })
      await expect.poll(() => times).toBeGreaterThan(2)
      await stop()
      const after = times
      expect(await (await place.node()).take('bridge', 'another', 1000)).toBe(true)
      expect(times).toBe(after)
    })

    test('one that is stopped before it had it is never called', async () => {
      const first = new Wanting(await place.node(), 'bridge')
      await expect.poll(() => first.isHeld).toBe(true)
      const second = new Wanting(await place.node(), 'bridge')
      await second.stop()
      await first.stop()
      expect([first.times, second.times]).toEqual([1, 0])
    })
  })
}
