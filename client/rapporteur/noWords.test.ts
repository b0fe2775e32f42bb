import { expect, test } from 'vitest'
import { noWords } from './noWords.ts'

test('why a note was not kept is said as such; to try again, where that may help', () => {
  expect(noWords('no-session')).toBe('This browser is not signed in here. Sign in again.')
  expect(noWords('held-on-the-way')).toContain('try another')
  expect(noWords('too-large'), 'of our server: there are too many').toContain('limit')
  expect(noWords('try-again')).toBe('That was not done. Try again.')
})
