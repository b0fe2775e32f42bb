import { expect, test } from 'vitest'
import { finderOf } from './finderOf.ts'

test('texts are found wherever they stand, also in one another, and nothing is found that is not there', () => {
  const find = finderOf(['delegation-1', 'delegation-12', 'delegate', 'égalité-en', 'not-there', 'delegatX'])
  expect([...find(Buffer.from('delegation-1'))]).toEqual(['delegation-1'])
  expect([...find(Buffer.from('\0\x81~xdelegation-123 et égalité-en'))].toSorted()).toEqual(['delegation-1', 'delegation-12', 'égalité-en'])
  expect([...find(Buffer.from('delegat'))]).toEqual([])
  expect([...find(Buffer.from(`${'a'.repeat(100_000)}delegatX`))]).toEqual(['delegatX'])
})
