import { expect, test } from 'vitest'
import { begins } from './begins.ts'

test.each([
  ['close', 'cl'],
  ['结束肯尼亚的发言', '发言'],
  ['القائمة', 'القا'],
  ['القائمة', 'قائمة'],
  ['والقائمة', 'قائ'],
  ['للوفد', 'وفد'],
  ['قائمة', 'القائمة'],
])('%s is found by %s', (word, typed) => {
  expect(begins(word, typed)).toBe(true)
})

test.each([
  ['close', 'lose'],
  ['结束肯尼亚的发言', '暂停'],
  ['القائمة', 'ائمة'],
  ['للوفد', 'فد'],
])('%s is not found by %s', (word, typed) => {
  expect(begins(word, typed)).toBe(false)
})
