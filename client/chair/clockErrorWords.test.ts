import { expect, test } from 'vitest'
import { t } from '#client/text/t.ts'
import { clockErrorWords } from './clockErrorWords.ts'

function said(errorMs: number | null): string {
  const { isPoor, text } = clockErrorWords(errorMs)
  const words = text.of === 'chair.clock-unknown' ? t(text.of) : t(text.of, text.with)
  return `${isPoor ? '! ' : ''}${words}`
}

test('an error is rounded up: what is said is never less than what it may be', () => {
  expect([0.2, 3, 20, 20.1, 38, 499].map(said)).toEqual([20, 20, 20, 40, 40, 500].map(ms => `Clock right within ${ms} ms`))
})

test('more than half a second is a warning, and so is a time that nobody has told', () => {
  expect([500, 501, 2340].map(said)).toEqual(['Clock right within 500 ms', '! Clock may be wrong by 0.6s', '! Clock may be wrong by 2.4s'])
  expect(said(null)).toBe('! Clock not checked yet')
})
