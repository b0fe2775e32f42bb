import { expect, test } from 'vitest'
import { isPassing } from './useGivenCode.ts'

test('a code that came with the address is tried again whoever on the way, or for how long the server, does not take it', () => {
  expect(['try-again', 'too-many', 'unreachable', 'held-on-the-way'].filter(no => !isPassing(no))).toEqual([])
  expect(['wrong-code', 'malformed', 'wrong-origin'].filter(isPassing)).toEqual([])
})
