import { expect, test } from 'vitest'
import { inNormalForm } from './inNormalForm.ts'

test('every text comes out composed, however deep it lies; all else comes out as it is', () => {
  const message = { name: 'Co\u0302te d\u2019Ivoire', list: [['\u1112\u1161\u11ab'], 7, null, true], '\n\u0301': 'a\n\u0301' }
  expect(JSON.parse(JSON.stringify(message), inNormalForm)).toEqual({ name: 'C\u00f4te d\u2019Ivoire', list: [['\ud55c'], 7, null, true], '\n\u0301': 'a\n\u0301' })
})

test('there is one zero', () => {
  expect(JSON.parse('[-0, 0, -0.0, -1]', inNormalForm)).toStrictEqual([0, 0, 0, -1])
})

/** Marks whose order is not theirs: none stands where it would in normal form. */
const marks = (many: number): string => '\u0301\u0345\u0315\u0323\u0327\u3099'.repeat(Math.ceil(many / 6)).slice(0, many)

test('a letter may have all the marks that languages put on one, wherever it stands', () => {
  const text = `${marks(30)}a${marks(30)}b`
  expect(JSON.parse(JSON.stringify([text]), inNormalForm)).toEqual([text.normalize('NFC')])
})

test.each([['at the beginning', marks(31)], ['behind a letter', `Z${marks(31)}`], ['behind a short one', `a${marks(5)}b${marks(400_000)}`]])('a run of marks that would hold up everybody is no text: %s', (_where, text) => {
  expect(() => JSON.parse(JSON.stringify([text]), inNormalForm)).toThrow('too many marks')
})

test.each(['a\uffff', '\ufffeb'])('what is no character is in no text: %j', text => {
  expect(() => JSON.parse(JSON.stringify([text]), inNormalForm)).toThrow('no character')
})
