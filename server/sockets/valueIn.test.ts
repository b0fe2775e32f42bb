import { expect, test } from 'vitest'
import { valueIn } from './valueIn.ts'

const read = (text: string | null): unknown => valueIn(text, JSON.parse(text ?? 'null'))

test('what a text says comes in normal form, and nothing where there is no text', () => {
  expect(read('{"name":"Co\u0302te","list":[1]}')).toEqual({ name: 'C\u00f4te', list: [1] })
  expect(read(String.raw`{"name":"Co\u0302te"}`)).toEqual({ name: 'C\u00f4te' })
  expect(read('{"name":"Brazil","at":1.5}')).toEqual({ name: 'Brazil', at: 1.5 })
  expect(read('{"at":-0}')).toStrictEqual({ at: 0 })
  expect(read(null)).toBeNull()
})

test('what is nested too deeply to be gone through is no message of ours', () => {
  expect(read(`${'['.repeat(30_000)}${']'.repeat(30_000)}`)).toBeNull()
})
