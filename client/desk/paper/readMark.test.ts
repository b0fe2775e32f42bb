import { expect, test } from 'vitest'
import { readMark, type ReadMark } from './readMark.ts'
import type { ReadName } from './readNames.ts'

const norway: Extract<ReadName, { kind: 'found' }> = { kind: 'found', typed: 'NOR', from: 0, to: 3, called: { id: 'norway', names: ['Norway'], groups: [], code: 'NOR' }, capacity: { kind: 'national' }, isHeard: false }
const ofNone: ReadName = { kind: 'of-no-group', typed: 'NOR/EU', from: 0, to: 6, whose: norway.called, group: 'EU', groups: [] }
const nameOf = (typed: string): ReadName => (typed === 'NOR' || typed === 'UN Women' ? norway : typed === 'NOR/EU' ? ofNone : { kind: 'unknown', typed, from: 0, to: typed.length, nearest: [] })
/** On a sheet of twenty. */
const read = (typed: string): ReadMark => readMark(typed, 20, nameOf)
const no = (why: 'form' | 'number' | 'name'): ReadMark => ({ kind: 'no', why })

test.each<[string, ReadMark]>([
  ['12 2:05', { kind: 'numbers', numbers: [12], mark: { kind: 'spoke', ms: 125_000 } }],
  ['  7 0:30  ', { kind: 'numbers', numbers: [7], mark: { kind: 'spoke', ms: 30_000 } }],
  ['3-6 2:00', { kind: 'numbers', numbers: [3, 4, 5, 6], mark: { kind: 'spoke', ms: 120_000 } }],
  ['13a', { kind: 'numbers', numbers: [13], mark: { kind: 'absent' } }],
  ['13 A', { kind: 'numbers', numbers: [13], mark: { kind: 'absent' } }],
  ['14w', { kind: 'numbers', numbers: [14], mark: { kind: 'withdrew' } }],
  ['1-2w', { kind: 'numbers', numbers: [1, 2], mark: { kind: 'withdrew' } }],
  ['+NOR 1:50', { kind: 'more', name: norway, ms: 110_000 }],
  ['+UN Women 1:50', { kind: 'more', name: norway, ms: 110_000 }],
])('%s is read', (typed, mark) => {
  expect(read(typed)).toEqual(mark)
})

test.each<[string, ReadMark]>([
  ['21 2:00', no('number')], ['0 2:00', no('number')], ['6-3 2:00', no('number')], ['19-21a', no('number')],
  ['12', no('form')], ['12 2:75', no('form')], ['12 0:00', no('form')], ['12x', no('form')], ['', no('form')], ['+NOR', no('form')], ['+NOR 0:00', no('form')],
  ['+ATL 1:00', no('name')], ['+NOR/EU 1:00', { kind: 'no', why: 'group', name: ofNone }],
])('%s is not, and it is said why', (typed, why) => {
  expect(read(typed)).toEqual(why)
})
