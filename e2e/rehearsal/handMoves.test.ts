import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { handMoves } from './handMoves.ts'

const moved = (rows: readonly string[], moves: ReturnType<typeof handMoves>): string[] =>
  moves.reduce<string[]>((list, { requestId, before }) => {
    const others = list.filter(one => one !== requestId)
    const index = before === null ? others.length : others.indexOf(before)
    return others.toSpliced(index, 0, requestId)
  }, [...rows])

test('a list in its order needs none, and one that stands elsewhere needs one', () => {
  expect(handMoves(['a', 'b', 'c'], ['a', 'b', 'c'])).toEqual([])
  expect(handMoves(['d', 'a', 'b', 'c'], ['a', 'b', 'd', 'c'])).toEqual([{ requestId: 'd', before: 'c' }])
  expect(handMoves(['d', 'a', 'b'], ['a', 'b', 'd'])).toEqual([{ requestId: 'd', before: null }])
  expect(handMoves([], [])).toEqual([])
})

test('any order becomes any other, nobody is moved to where it stands, and fewer moves could not do it', () => {
  const order = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], { minLength: 8 })
  fc.assert(fc.property(order, order, (current, wanted) => {
    const moves = handMoves(current, wanted)
    expect(moved(current, moves)).toEqual(wanted)
    expect(moves).toHaveLength(8 - longestInCommon(current, wanted))
    moves.forEach((_, index) => expect(moved(current, moves.slice(0, index + 1))).not.toEqual(moved(current, moves.slice(0, index))))
  }))
})

/** The length of the longest order that two lists have in common, counted in another way. */
function longestInCommon(one: readonly string[], other: readonly string[]): number {
  const best = one.map(() => 0)
  one.forEach((id, index) => {
    const before = one.slice(0, index).flatMap((earlier, at) => (other.indexOf(earlier) < other.indexOf(id) ? [best[at] ?? 0] : []))
    best[index] = 1 + Math.max(0, ...before)
  })
  return Math.max(0, ...best)
}
