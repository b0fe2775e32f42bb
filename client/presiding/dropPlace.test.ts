import { expect, test } from 'vitest'
import { dropPlace } from './dropPlace.ts'

const LIST = ['brazil', 'cuba', 'ghana', 'kenya']

test('above the middle of a row is before it, below the middle is behind it', () => {
  expect(dropPlace(LIST, 'kenya', 'cuba', 'top')).toEqual({ before: 'cuba', number: 2 })
  expect(dropPlace(LIST, 'kenya', 'cuba', 'bottom')).toEqual({ before: 'ghana', number: 3 })
  expect(dropPlace(LIST, 'brazil', 'cuba', 'bottom')).toEqual({ before: 'ghana', number: 2 })
  expect(dropPlace(LIST, 'kenya', 'brazil', 'top')).toEqual({ before: 'brazil', number: 1 })
})

test('below the last row is the end', () => {
  expect(dropPlace(LIST, 'brazil', 'kenya', 'bottom')).toEqual({ before: null, number: 4 })
})

test('where it stands is no place to go: over itself, below the row above, above the row below', () => {
  for (const half of ['top', 'bottom'] as const) expect(dropPlace(LIST, 'cuba', 'cuba', half)).toBeNull()
  expect(dropPlace(LIST, 'cuba', 'brazil', 'bottom')).toBeNull()
  expect(dropPlace(LIST, 'cuba', 'ghana', 'top')).toBeNull()
})

test('neither for a row that is not on the list, nor beside one that is not', () => {
  expect(dropPlace(LIST, 'norway', 'cuba', 'top')).toBeNull()
  expect(dropPlace(LIST, 'cuba', 'norway', 'top')).toBeNull()
})
