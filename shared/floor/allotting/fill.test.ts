import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holds } from '../testing/property.ts'
import { fill, type Part, type Speech } from './fill.ts'

const isReached = (parts: readonly Part[], lengths: readonly number[]): boolean[] =>
  fill(parts, lengths.map(ms => ({ ms, notBefore: 0 })), 15).map(place => place.isReached)

test('T7 speeches fill the parts in order, and a change-over follows each but the last of a part', () => {
  const parts: Part[] = [{ leftMs: 255, runningMs: null }, { leftMs: 120, runningMs: null }]
  expect(isReached(parts, [120, 120, 120, 1])).toEqual([true, true, true, false])
  expect(isReached([{ leftMs: 254, runningMs: null }, ...parts.slice(1)], [120, 120, 120])).toEqual([true, true, false])
  expect(isReached([{ leftMs: 255, runningMs: 0 }, ...parts.slice(1)], [120, 120, 120])).toEqual([true, true, false])
  expect(isReached([], [1])).toEqual([false])
})

describe('of any list', () => {
  const part: fc.Arbitrary<Part> = fc.record({ leftMs: fc.integer({ min: -100, max: 1000 }), runningMs: fc.constant(null) })
  const first: fc.Arbitrary<Part> = fc.record({ leftMs: fc.integer({ min: -100, max: 1000 }), runningMs: fc.option(fc.nat(200)) })
  const lists = fc.record({
    first, others: fc.array(part, { maxLength: 3 }),
    speeches: fc.array(fc.record({ ms: fc.nat(400), notBefore: fc.nat(4) }), { maxLength: 20 }),
    changeOverMs: fc.nat(30),
    which: fc.nat(19),
    factor: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  const partsOf = (list: { first: Part; others: Part[] }): Part[] => [list.first, ...list.others]
  const reachedOf = (parts: readonly Part[], speeches: readonly Speech[], changeOverMs: number): boolean[] => fill(parts, speeches, changeOverMs).map(place => place.isReached)
  const nobodyLost = (before: readonly boolean[], after: readonly boolean[]): void => {
    if (before.some((was, index) => was && after[index] !== true)) throw new Error(`${String(before)} became ${String(after)}`)
  }

  holds('T7 who is not reached is the end of the list', lists, ({ speeches, changeOverMs, ...list }) => {
    const parts = partsOf(list)
    const reached = reachedOf(parts, speeches, changeOverMs)
    if (reached.slice(reached.indexOf(false)).includes(true) && reached.includes(false)) throw new Error(String(reached))
  })

  holds('T7 fewer on the list never reach fewer', lists, ({ speeches, changeOverMs, which, ...list }) => {
    const parts = partsOf(list)
    if (speeches.length === 0) return
    const gone = which % speeches.length
    nobodyLost(reachedOf(parts, speeches, changeOverMs).toSpliced(gone, 1), reachedOf(parts, speeches.toSpliced(gone, 1), changeOverMs))
  })

  holds('T7 T10 shorter times never reach fewer', lists, ({ speeches, changeOverMs, which, factor, ...list }) => {
    const parts = partsOf(list)
    const shorter = speeches.map((speech, index) => (index === which ? { ...speech, ms: Math.floor(speech.ms * factor) } : speech))
    const atMost = speeches.map(speech => ({ ...speech, ms: Math.min(speech.ms, Math.floor(400 * factor)) }))
    const before = reachedOf(parts, speeches, changeOverMs)
    nobodyLost(before, reachedOf(parts, shorter, changeOverMs))
    nobodyLost(before, reachedOf(parts, atMost, changeOverMs))
  })

  holds('T7 what is reached fits: in each part the speeches and the changes between them', lists, ({ speeches, changeOverMs, ...list }) => {
    const parts = partsOf(list)
    const places = fill(parts, speeches, changeOverMs)
    for (const [index, { leftMs, runningMs }] of parts.entries()) {
      const here = places.flatMap((place, at) => (place.part === index && place.isReached ? [speeches[at]?.ms ?? 0] : []))
      const takenMs = here.reduce((sum, ms) => sum + ms + changeOverMs, runningMs ?? -changeOverMs)
      if (here.length > 0 && takenMs > leftMs) throw new Error(`${takenMs} in ${leftMs}`)
    }
  })
})
