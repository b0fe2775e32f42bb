import { expect, test } from 'vitest'
import { inNormalForm } from './inNormalForm.ts'

test('every text comes out composed, however deep it lies; all else comes out as it is', () => {
  const message = { name: 'Co\u0302te d\u2019Ivoire', list: [['\u1112\u1161\u11ab'], 7, null, true], '\n\u0301': 'a\n\u0301' }
  expect(JSON.parse(JSON.stringify(message), inNormalForm)).toEqual({ name: 'C\u00f4te d\u2019Ivoire', list: [['\ud55c'], 7, null, true], '\n\u0301': 'a\n\u0301' })
})
