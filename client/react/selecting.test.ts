import { expect, test } from 'vitest'
import { isShallowEqual } from './isShallowEqual.ts'
import { selecting, type Selection } from './selecting.ts'

test('the same state and selector are not asked again; an equal value is the same value', () => {
  let asked = 0
  const select = ({ names }: { names: string[] }): string[] => {
    asked += 1
    return names.filter(name => name !== 'x')
  }
  const state = { names: ['a', 'b'] }
  const first: Selection<{ names: string[] }, string[]> = selecting(null, state, select, isShallowEqual)
  expect(selecting(first, state, select, isShallowEqual)).toBe(first)
  expect(asked).toBe(1)
  const second = selecting(first, { names: ['a', 'x', 'b'] }, select, isShallowEqual)
  expect(second.value).toBe(first.value)
  const third = selecting(second, { names: ['b', 'a'] }, select, isShallowEqual)
  expect(third.value).toEqual(['b', 'a'])
})

test('equal parts make equal lists and records, one level deep', () => {
  const part = {}
  for (const [one, other] of [[1, 1], [NaN, NaN], [[1, part], [1, part]], [{ a: part }, { a: part }], [[], []], [null, null]]) {
    expect(isShallowEqual(one, other)).toBe(true)
  }
  for (const [one, other] of [
    [1, 2], [null, {}], [[1], [2]], [[1], [1, 2]], [{ a: {} }, { a: {} }], [{ a: undefined }, { b: undefined }], [[], {}],
    [new Map([[1, 2]]), new Map()], [new Date(1), new Date(2)],
  ]) expect(isShallowEqual(one, other)).toBe(false)
})
