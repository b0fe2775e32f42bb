import { assert, constantFrom, integer, property, uniqueArray } from 'fast-check'
import { expect, test } from 'vitest'
import type { Language } from '#shared/floor/language.ts'
import { heldSince } from './heldSince.ts'
import { languageAt, TURN_MS } from './languageAt.ts'
import { languagesOf } from '../languagesOf.ts'

test.each([
  ['?languages=en,fr', ['en', 'fr']], ['?next=5&languages=ar', ['ar']], ['?languages=en,xx,ar,en', ['en', 'ar']], ['?languages=fr%2C%20zh', ['fr', 'zh']],
  ['?languages=', []], ['?languages=de', []], ['?language=fr', []], ['', []],
])('%s has %o in turn', (search, languages) => {
  expect(languagesOf(search)).toEqual(languages)
})

test('each has its turn, one after the other, and all screens the same at the same instant', () => {
  const of = uniqueArray(constantFrom<Language>('ar', 'zh', 'en', 'fr', 'ru', 'es'), { minLength: 1 })
  assert(property(of, integer({ min: 0, max: 4e12 }), (languages, at) => {
    const turn = at - (at % TURN_MS)
    expect([turn, turn + TURN_MS - 1].map(when => languageAt(languages, when))).toEqual([languageAt(languages, at), languageAt(languages, at)])
    expect(new Set(languages.map((_, index) => languageAt(languages, at + index * TURN_MS)))).toEqual(new Set(languages))
  }))
  expect(languageAt([], 0)).toBeNull()
})

const timing = { allottedMs: 120_000, addedMs: 0, pausedMs: 0, pausedAt: null, overTime: null, warningsMs: [30_000, 10_000], version: 1 }
const at = (seconds: number, changes: { pausedAt?: number; addedMs?: number } = {}): number | null => heldSince({ givenAt: 1_000_000, timing: { ...timing, ...changes } as never }, 1_000_000 + seconds * 1000)

test('it stays from the first warning to the end of a statement, also while the time stands still and when it is over', () => {
  expect(heldSince(null, 0)).toBeNull()
  expect(at(89.999)).toBeNull()
  for (const seconds of [90, 100, 119, 121, 400]) expect(at(seconds)).toBe(1_090_000)
  expect(at(300, { pausedAt: 1_100_000 })).toBe(1_090_000)
  expect(at(300, { pausedAt: 1_080_000 })).toBeNull()
  expect(at(100, { addedMs: 30_000 })).toBeNull() // more time was given
})

test('while it stays, the language is that of the warning', () => {
  const languages = ['en', 'ar'] as const
  for (const now of [1_090_000, 1_096_000, 1_110_000]) expect(languageAt(languages, now, 1_090_000)).toBe(languageAt(languages, 1_090_000))
  expect(languageAt(languages, 1_096_000)).not.toBe(languageAt(languages, 1_090_000))
})
