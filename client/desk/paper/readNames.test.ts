import { describe, expect, test } from 'vitest'
import type { Meeting } from '#shared/floor/model.ts'
import type { Delegation } from '#shared/floor/plan.ts'
import { floorSegment, withList, withWaiting } from '#shared/floor/testing/halls.ts'
import { panelPlan } from '#shared/floor/testing/panel.ts'
import { end, give } from '#shared/floor/testing/verbs.ts'
import { calledIn } from './called.ts'
import { readNames, readOne, withKeys, type ReadName } from './readNames.ts'

const more: Delegation[] = [
  { id: 'south-africa', name: 'South Africa', category: 'observer-state', groups: [], code: 'ZAF', isAssumed: true },
  { id: 'ishr', name: 'International Service for Human Rights', category: 'ngo', groups: [], code: null, isAssumed: true },
  { id: 'un-women', name: 'UN Women', category: 'un-entity', groups: [], code: null, isAssumed: true },
  { id: 'guinea', name: 'Guinea', category: 'observer-state', groups: [], code: 'GIN', isAssumed: true },
  { id: 'guinea-bissau', name: 'Guinea-Bissau', category: 'observer-state', groups: [], code: 'GNB', isAssumed: true },
  { id: 'apt.ch', name: 'Association for the Prevention of Torture', category: 'ngo', groups: [], code: null, isAssumed: true },
  { id: 'seychelles', name: 'Seychelles', category: 'observer-state', groups: [], code: 'SEY', isAssumed: true },
  { id: 'holy-seychelles-mission', name: 'Holy Seychelles Mission', category: 'ngo', groups: [], code: null, isAssumed: true },
  { id: 'peace-bread-roses', name: 'Peace, Bread and Roses', category: 'ngo', groups: [], code: null, isAssumed: true },
  { id: 'unaids', name: 'Joint United Nations Programme on HIV/AIDS', category: 'un-entity', groups: [], code: null, isAssumed: true },
  { id: 'iccl', name: 'International Council of Children and Law', category: 'ngo', groups: [], code: null, isAssumed: true },
]
const codes: Record<string, string> = { norway: 'NOR', iran: 'IRN', cuba: 'CUB', kenya: 'KEN', france: 'FRA' }
const coded = (one: Delegation): Delegation => ({ ...one, code: codes[one.id] ?? null })
const hall = floorSegment({ delegations: [...panelPlan.delegations.map(coded), ...more] })

const read = (text: string, meeting: Meeting = hall.meeting): ReadName[] => readNames(meeting, calledIn(meeting), text)
/** `found norway`, `found iran for NAM`, `ambiguous: ishr, iccl`, `no-group cuba: ALBA, CELAC`. */
const brief = (one: ReadName): string => {
  if ('whose' in one) return `${one.kind} ${one.whose.id}: ${one.groups.join(', ')}`
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
    expect(briefly('QQQ/EU')).toEqual(['unknown: '])
  })

  test.each<[string, string[]]>([
    ['UN Women', ['found un-women']],
    ['NOR UN Women CUB', ['found norway', 'found un-women', 'found cuba']],
    ['un-women, South Africa NOR', ['found un-women', 'found south-africa', 'found norway']],
    ['Guinea Bissau Guinea', ['found guinea-bissau', 'found guinea']],
    ['Service for Human Rights NOR', ['found ishr', 'found norway']],
    ['International Council of', ['found iccl']],
    ['Peace, Bread and Roses\nNOR', ['found peace-bread-roses', 'found norway']],
    ['Programme on HIV/AIDS', ['found unaids']],
    ['Kenya / African Group NOR', ['found kenya for African Group', 'found norway']],
    ['KEN/African Group, IRN / NAM CUB/ALBA', ['found kenya for African Group', 'found iran for NAM', 'found cuba for ALBA']],
  ])('names and groups have blanks, hyphens, commas and strokes in them: %j', (text, found) => {
    expect(briefly(text)).toEqual(found)
  })

  test('a code is an entry of its own, whatever name goes on like it', () => {
    expect(briefly('Holy SEY')).toEqual(['found holy-seychelles-mission', 'found seychelles'])
    expect(briefly('Holy Seychelles NOR')).toEqual(['found holy-seychelles-mission', 'found norway'])
  })

  test('one that is known, on behalf of no group of its own: which it has is told', () => {
    expect(briefly('CUB/EU NOR/EU CUB/ CUB/A')).toEqual(['no-group cuba: ALBA, CELAC', 'of-no-group norway: ', 'which-group cuba: ALBA, CELAC', 'found cuba for ALBA'])
  })

  test('the short code that its table gave it names it, too', () => {
    expect(briefly('apt.ch APT.CH')).toEqual(['found apt.ch', 'twice apt.ch'])
    expect(briefly('peace-bread-roses')).toEqual(['found peace-bread-roses'])
  })

  test('a part of a name is a question, and never a tick', () => {
    expect(briefly('Kenya and Norway')).toEqual(['found kenya', expect.stringMatching(/^(unknown|ambiguous): /), 'found norway'])
    expect(briefly('Bissau')).toEqual(['unknown: guinea-bissau'])
  })

  test('where several may be meant, they are offered', () => {
    expect(briefly('International')).toEqual(['ambiguous: iccl, ishr'])
  })

  test('the same twice is told apart, and one in two capacities is not the same', () => {
    expect(briefly('NOR IRN NOR')).toEqual(['found norway', 'found iran', 'twice norway'])
    expect(briefly('IRN IRN/NAM')).toEqual(['found iran', 'found iran for NAM'])
  })
})

test('a name below the last line of a sheet is one, whatever blanks are in it', () => {
  const one = (text: string): string => brief(readOne(hall.meeting, calledIn(hall.meeting), text))
  expect(['UN Women', ' south  afr ', 'Kenya / African Group', 'NOR CUB'].map(one)).toEqual(['found un-women', 'found south-africa', 'found kenya for African Group', 'unknown: norway'])
})

test('who stands somewhere already is told, and who was heard may ask again', () => {
  const { meeting } = withWaiting(['france'], withList(['kenya', 'cuba', 'iran'], hall.copy())).at('9:20').does(give('kenya')).at('9:21').does(end, give('cuba'))
  expect(briefly('FRA CUB IRN KEN IRN/NAM', meeting)).toEqual(['waiting france', 'speaking cuba', 'listed iran', 'found kenya', 'found iran for NAM'])
  expect(read('KEN NOR', meeting).map(one => one.kind === 'found' && one.isHeard)).toEqual([true, false])
})

test('a row has a key of its own, also where the same was typed twice', () => {
  expect(withKeys(read('NOR IRN NOR')).map(({ key }) => key)).toEqual(['NOR 1', 'IRN 1', 'NOR 2'])
})
