import { expect, test } from 'vitest'
import { KeptLately } from './keptLately.ts'

const THINGS = Array.from({ length: 12 }, (_, nth) => ({ nth }))

/** Keeps of at least three things; `made`: those of which something was made, in turn. */
function keeping(): { want: (...nth: number[]) => void; made: number[] } {
  const kept = new KeptLately<{ nth: number }, string>(3)
  const made: number[] = []
  const make = (thing: { nth: number }): string => {
    made.push(thing.nth)
    return `of ${thing.nth}`
  }
  const want = (...wanted: number[]): void => {
    for (const thing of wanted.map(nth => THINGS[nth] ?? { nth })) expect(kept.get(thing, () => make(thing))).toBe(`of ${thing.nth}`)
  }
  return { want, made }
}

test('what is wanted again soon is made once', () => {
  const { want, made } = keeping()
  want(0, 1, 2, 0, 1, 2)
  expect(made).toEqual([0, 1, 2])
})

test('what was not wanted while twice as many were is made anew', () => {
  const { want, made } = keeping()
  want(0, 1, 2, 3, 4, 5, 6, 0)
  expect(made).toEqual([0, 1, 2, 3, 4, 5, 6, 0])
})

test('what is wanted now and then stays, however many come', () => {
  const { want, made } = keeping()
  want(0, 1, 2, 0, 3, 4, 0, 5, 6, 0, 7, 8, 0, 9, 10, 0)
  expect(made.filter(nth => nth === 0)).toEqual([0])
})

test('what somebody else has made already is not made', () => {
  const kept = new KeptLately<object, string>(3)
  const [thing] = THINGS
  kept.keep(thing ?? {}, 'known')
  expect(kept.get(thing ?? {}, () => 'made')).toBe('known')
})
