import { expect, test } from 'vitest'
import { t } from '#client/text/t.ts'
import { notSavedWords } from './notSavedWords.ts'

test.each([
  ['unreachable', 'It was not saved. Try again.'],
  ['not-found', 'That request is not there any more.'],
  ['meeting-closed', 'The meeting is closed.'],
  ['no-session', 'This browser is not signed in here. Sign in again.'],
] as const)('a name that is not saved for %s is said to be so for that', (no, words) => {
  expect(t(notSavedWords(no))).toBe(words)
})
