import { expect } from 'vitest'

/** Waits until something is so; long enough for a machine that has much else to do. */
export async function eventually<T>(read: () => T, expected: T): Promise<void> {
  await expect.poll(read, { interval: 2, timeout: 10_000 }).toEqual(expected)
}
