import { expect } from 'vitest'
import type { Hall } from './hall.ts'

/**
 * Lets time pass until the server has so many lines: by the second, and after each there is time for what was asked meanwhile
 * to be answered, or a window would take a slow machine for a dead line.
 */
export async function untilLinesLeft({ time, peer }: Hall, count: number): Promise<void> {
  await expect.poll(() => (time.pass(1000), peer.sockets), { interval: 200, timeout: 10_000 }).toBe(count)
}
