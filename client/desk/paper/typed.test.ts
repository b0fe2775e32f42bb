import { describe, expect, test } from 'vitest'
import { instead, leftOut, typedIn, without, type Typed } from './typed.ts'

const all = [{ names: ['Republic of Korea'], code: 'KOR' }, { names: ['Iran (Islamic Republic of)'], code: 'IRN' }]
const entries = (text: string): string[] => typedIn(all, text).map(({ typed }) => typed)

/** The how many-th entry of a text. */
function nth(text: string, place: number): Typed {
  const one = typedIn(all, text)[place]
  if (one === undefined) throw new Error(`there is no entry ${place}`)
  return one
}

test.each([
  ['  PAK  BRA\n\nIRN/NAM , ', ['PAK', 'BRA', 'IRN/NAM']],
  ['Republic  of Korea, PAK BRA', ['Republic of Korea', 'PAK', 'BRA']],
  ['PAK  Islamic  Republic of, BRA', ['PAK', 'Islamic Republic of', 'BRA']],
  ['PAK，BRA、IRN；KOR', ['PAK', 'BRA', 'IRN', 'KOR']],
  ['PAK، BRA؛ Republic of Korea', ['PAK', 'BRA', 'Republic of Korea']],
  ['', []],
])('the entries of %j stand where they say', (text, expected) => {
  expect(entries(text)).toEqual(expected)
  for (const { typed, from, to } of typedIn(all, text)) expect(text.slice(from, to).replaceAll(/\s+/g, ' ')).toBe(typed)
})

describe('another in the place of one', () => {
  test.each([
    ['what begins the same is not touched', 'KORX KOR', 1, 'PRK', 'KORX PRK'],
    ['nor is the first of the same', 'IR PAK IR', 2, 'IRN', 'IR PAK IRN'],
    ['a group stays', 'IRA/NAM PAK', 0, 'IRN', 'IRN/NAM PAK'],
    ['blanks and lines stay', 'A,\n QQQ\n\tB', 1, 'PAK', 'A,\n PAK\n\tB'],
    ['another with a group brings its own', 'IRN/EU PAK', 0, 'IRN/NAM', 'IRN/NAM PAK'],
    ['a dollar sign is a letter', 'QQQ', 0, '$&', '$&'],
  ] as const)('%s', (_, text, place, by, expected) => {
    expect(instead(text, nth(text, place), by)).toBe(expected)
  })
})

test('one is left out', () => {
  expect(entries(leftOut('PAK BRA PAK', nth('PAK BRA PAK', 2)))).toEqual(['PAK', 'BRA'])
})

test.each([
  ['what was not sent stays', 'PAK QQQ BRA', ['PAK', 'BRA'], 'QQQ'],
  ['what was typed meanwhile stays', 'PAK BRA IRN KE', ['PAK', 'BRA'], 'IRN\nKE'],
  ['and one goes on typing after a blank', 'PAK BRA IRN ', ['PAK', 'BRA'], 'IRN '],
  ['what went on after it had been sent is another', 'PAK BRAZ', ['PAK', 'BRA'], 'BRAZ'],
  ['the same once more is still there', 'PAK PAK', ['PAK'], 'PAK'],
  ['and after a comma of another script', 'PAK IRN،', ['PAK'], 'IRN '],
  ['nothing is left', 'PAK BRA\n', ['PAK', 'BRA'], ''],
] as const)('%s', (_, text, sent, left) => {
  expect(without(all, text, sent)).toBe(left)
})
