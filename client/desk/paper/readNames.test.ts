import { describe, expect, test } from 'vitest'
import type { Meeting } from '#shared/floor/model.ts'
import type { Delegation } from '#shared/floor/plan.ts'
import { floorSegment, withList, withWaiting } from '#shared/floor/testing/halls.ts'
import { panelPlan } from '#shared/floor/testing/panel.ts'
import { end, give } from '#shared/floor/testing/verbs.ts'
import { calledIn, readNames, withKeys, type ReadName } from './readNames.ts'

const more: Delegation[] = [
  { id: 'south-africa', name: 'South Africa', category: 'observer-state', groups: [], code: 'ZAF', isAssumed: true },
  { id: 'ishr', name: 'International Service for Human Rights', category: 'ngo', groups: [], code: null, isAssumed: true },
  { id: 'iccl', name: 'International Council of Children and Law', category: 'ngo', groups: [], code: null, isAssumed: true },
]
const codes: Record<string, string> = { norway: 'NOR', iran: 'IRN', cuba: 'CUB', kenya: 'KEN', france: 'FRA' }
const coded = (one: Delegation): Delegation => ({ ...one, code: codes[one.id] ?? null })
const hall = floorSegment({ delegations: [...panelPlan.delegations.map(coded), ...more] })

const read = (text: string, meeting: Meeting = hall.meeting): ReadName[] => readNames(meeting, calledIn(meeting), text)
/** `found norway`, `found iran for NAM`, `ambiguous: ishr, iccl`. */
const brief = (one: ReadName): string => {
  if (!('called' in one)) return `${one.kind}: ${one.nearest.map(({ id }) => id).join(', ')}`
  return `${one.kind} ${one.called.id}${one.capacity.kind === 'group' ? ` for ${one.capacity.group}` : ''}`
}
const briefly = (text: string, meeting?: Meeting): string[] => read(text, meeting).map(brief)

describe('a list as it is typed', () => {
  test.each<[string, string[]]>([
    ['NOR', ['found norway']],
    ['nor irn', ['found norway', 'found iran']],
    ['NOR, IRN; KEN\nCUB\tFRA', ['found norway', 'found iran', 'found kenya', 'found cuba', 'found france']],
    ['South Africa', ['found south-africa']],
    ['south  africa, NOR', ['found south-africa', 'found norway']],
    ['Norway', ['found norway']],
    ['ISHR', ['found ishr']],
    ['IRN/NAM', ['found iran for NAM']],
    ['CUB/ALBA CUB', ['found cuba for ALBA', 'found cuba']],
    [' \n , ', []],
  ])('%j', (text, found) => {
    expect(briefly(text)).toEqual(found)
  })

  test('the code goes before what begins it, and that before the name', () => {
    expect(briefly('IC')).toEqual(['found iccl'])
    expect(briefly('KE')).toEqual(['found kenya'])
  })

  test('who is not known is not guessed: the nearest are offered', () => {
    expect(briefly('NRW')).toEqual(['unknown: norway'])
    expect(briefly('XYZ')).toEqual(['unknown: '])
    expect(briefly('NOR/EU')).toEqual(['unknown: '])
  })

  test('where several may be meant, they are offered', () => {
    expect(briefly('International')).toEqual(['ambiguous: iccl, ishr'])
  })

  test('the same twice is told apart, and one in two capacities is not the same', () => {
    expect(briefly('NOR IRN NOR')).toEqual(['found norway', 'found iran', 'twice norway'])
    expect(briefly('IRN IRN/NAM')).toEqual(['found iran', 'found iran for NAM'])
  })
})

test('who stands somewhere already is told, and who was heard may ask again', () => {
  const { meeting } = withWaiting(['france'], withList(['kenya', 'cuba', 'iran'], hall.copy())).at('9:20').does(give('kenya')).at('9:21').does(end, give('cuba'))
  expect(briefly('FRA CUB IRN KEN IRN/NAM', meeting)).toEqual(['waiting france', 'speaking cuba', 'listed iran', 'found kenya', 'found iran for NAM'])
  expect(read('KEN NOR', meeting).map(one => one.kind === 'found' && one.isHeard)).toEqual([true, false])
})

test('a row has a key of its own, also where the same was typed twice', () => {
  expect(withKeys(read('NOR IRN NOR')).map(({ key }) => key)).toEqual(['NOR 1', 'IRN 1', 'NOR 2'])
})
