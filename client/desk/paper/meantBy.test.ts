import { expect, test } from 'vitest'
import type { Called } from './called.ts'
import { likely, meantBy } from './meantBy.ts'

const called = (id: string, name: string, code: string): Called => ({ id, names: [name], groups: [], code })
const hall = [
  called('and', 'Andorra', 'AND'),
  called('eth', 'Ethiopia', 'ETH'),
  called('irn', 'Iran (Islamic Republic of)', 'IRN'),
  called('ken', 'Kenya', 'KEN'),
  called('vat', 'Holy See', 'VAT'),
  called('gbr', 'United Kingdom of Great Britain and Northern Ireland', 'GBR'),
  called('inpea', 'International Network for the Prevention of Elder Abuse', 'INPEA'),
]
const meant = (typed: string): string[] => meantBy(hall, typed).map(({ id }) => id)

test.each(['and', 'et', 'the', 'for', 'with', 'old', 'eld', 'Ireland', 'See'])('%s names nobody: part of a name is none', typed => {
  expect(meant(typed)).toEqual([])
})

test.each([['AND', 'and'], ['ken', 'ken'], ['KE', 'ken'], ['kenya', 'ken'], ['Iran', 'irn'], ['United Kingdom', 'gbr'], ['holy see', 'vat']])('%s does', (typed, id) => {
  expect(meant(typed)).toEqual([id])
})

test.each([['See', 'vat'], ['Ireland', 'gbr'], ['and', 'and']])('%s is a question: is it this?', (typed, id) => {
  expect(likely(hall, typed).map(one => one.id)).toContain(id)
})
