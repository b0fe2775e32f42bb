import { expect, test } from 'vitest'
import { noticeWords } from './noticeWords.ts'

const notice = { id: 'n', at: 3_000, act: undefined, command: { type: 'giveFloor', to: { kind: 'request', requestId: 'r' } } } as const

test.each([
  ['refused', 'floor-taken', { headline: 'Giving the floor: not done.', why: 'Somebody has the floor.' }],
  ['dropped', 'too-late', { headline: 'Giving the floor: not confirmed.', why: 'No answer came within ten seconds. If it was not done, press again.' }],
  ['refused', 'too-late', { headline: 'Giving the floor: not done.', why: 'It did not reach the server within ten seconds, so it was not done. Press again.' }],
  ['dropped', 'try-again', { headline: 'Giving the floor: not done.', why: 'The server cannot take this at the moment. Try again.' }],
] as const)('a press that was %s for %s is told in words', (kind, code, words) => {
  expect(noticeWords({ ...notice, kind, code })).toEqual(words)
})
