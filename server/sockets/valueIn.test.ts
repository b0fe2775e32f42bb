import { expect, test } from 'vitest'
import { valueIn } from './valueIn.ts'

test('what a text says comes in normal form, and nothing where there is no text', () => {
  expect(valueIn('{"name":"Co\u0302te","list":[1]}')).toEqual({ name: 'C\u00f4te', list: [1] })
  expect(valueIn(String.raw`{"name":"Co\u0302te"}`)).toEqual({ name: 'C\u00f4te' })
  expect(valueIn('{"name":"Brazil","at":1.5}')).toEqual({ name: 'Brazil', at: 1.5 })
  expect(valueIn(null)).toBeNull()
})

test('what is nested too deeply to be gone through is no message of ours', () => {
  expect(valueIn(`${'['.repeat(30_000)}${']'.repeat(30_000)}`)).toBeNull()
})
