import { expect, test, vi } from 'vitest'
import { LossWatch } from './lossWatch.ts'

/** A window that stands at a version and is taken to others, each a second after the one before. */
function watching(version: number) {
  let [at, now] = [version, 0]
  const listeners = new Set<() => void>()
  const watch = new LossWatch({ getSnapshot: () => ({ version: at }), now: () => now, subscribe: listener => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  } })
  const heard = vi.fn<() => void>()
  watch.subscribe(heard)
  const goTo = (...versions: number[]): void => {
    for (const next of versions) {
      now += 1000
      at = next
      for (const listener of listeners) listener()
    }
  }
  return { watch, heard, goTo }
}

test('a log that goes on has lost nothing, however it goes on', () => {
  const { watch, goTo, heard } = watching(5)
  goTo(6, 6, 9, 2000)
  expect(watch.getLoss()).toBeNull()
  expect(heard).toHaveBeenCalledTimes(4)
})

test('one that is shorter has: so many, since the last that is left came', () => {
  const { watch, goTo } = watching(5)
  goTo(6, 7, 8, 9, 7)
  expect(watch.getLoss()).toEqual({ entries: 2, since: 2000 })
  goTo(8, 9, 10)
  expect(watch.getLoss()).toEqual({ entries: 2, since: 2000 })
  goTo(6)
  expect(watch.getLoss()).toEqual({ entries: 6, since: 1000 })
  watch.dismiss()
  expect(watch.getLoss()).toBeNull()
  goTo(7)
  expect(watch.getLoss()).toBeNull()
})

test('of what was there before the window nobody knows when it came', () => {
  const { watch, goTo } = watching(5)
  goTo(6, 4)
  expect(watch.getLoss()).toEqual({ entries: 2, since: null })
})
