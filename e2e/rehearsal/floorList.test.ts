import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FloorListError, parseFloorList } from './floorList.ts'

const shipped = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./lists/${name}.json`, import.meta.url), 'utf8'))
const namesOf = (...speakers: object[]) => parseFloorList({ speakers }).speakers.map(({ name }) => name)

/** The message a file is refused with. */
function refusalOf(json: unknown): string {
  try {
    parseFloorList(json)
  } catch (error) {
    if (error instanceof FloorListError) return error.message
    throw error
  }
  throw new Error('the file was taken')
}
const refusalOfEntry = (entry: unknown) => refusalOf({ speakers: [{ name: 'Chile', category: 'observer-state' }, entry] })

test.each([
  ['hrc26-item4-general-debate', 'HRC26', '2014-06-23', 'general-debate', 16, 'Portugal'],
  ['hrc28-high-level-segment', 'HRC28', '2015-03', 'high-level-segment', 21, 'Equatorial Guinea'],
  ['hrc29-upr-general-debate', 'HRC29', '2015-06-26', 'general-debate', 26, 'Latvia'],
  ['hrc35-item10-general-debate', 'HRC35', '2017-06', 'general-debate', 50, 'Tunisia'],
  ['hrc37-upr-general-debate', 'HRC37', '2018-03-19', 'general-debate', 26, 'Togo'],
])('%s, shipped with its source, is read whole', (file, session, date, format, entries, first) => {
  const list = parseFloorList(shipped(file))
  expect(list).toMatchObject({ session, date, format })
  expect(list.speakers).toHaveLength(entries)
  expect(list.speakers[0]?.name).toBe(first)
  expect(shipped(file)).toMatchObject({ source: [expect.stringMatching(/^https:/)], orderIsReal: true })
})

test('entries go by their order when each has one', () => {
  const [b, a] = [{ name: 'b', category: 'ngo', order: 2 }, { name: 'a', category: 'ngo', order: 1 }]
  expect(namesOf(b, a)).toEqual(['a', 'b'])
})

test('entries stay as they stand in the file when one has no order', () => {
  const speakers = [{ name: 'c', category: 'ngo', order: 3 }, { name: 'a', category: 'ngo', order: 1 }, { name: 'x', category: 'ngo' }]
  expect(namesOf(...speakers)).toEqual(['c', 'a', 'x'])
})

test('unknown fields are ignored, names and groups are kept to the letter', () => {
  const name = ' “Tupaj Amaru”  \t'
  const list = parseFloorList({
    title: 'T',
    speakers: [{ name, category: 'ngo', onBehalfOf: ' A & B ', person: 1, flag: {} }, { name: 'Perú', category: 'dignitary', onBehalfOf: null }],
    spare: [],
  })
  expect(list.speakers).toEqual([
    { name, category: 'ngo', onBehalfOf: ' A & B ', delegationCategory: null },
    { name: 'Perú', category: 'dignitary', onBehalfOf: null, delegationCategory: null },
  ])
})

test('a list needs no title, and odd remarks are left out', () => {
  const list = parseFloorList({ session: 29, date: ' ', body: '\u202e', speakers: [{ name: 'Chile', category: 'dignitary' }] })
  expect(list).toMatchObject({ title: 'Speaking order', session: null, date: null, body: null })
})

test.each(['chair', 'podium-keynote', 'panellist', 'moderator', 'Member-State', 7])('category %j is refused', category => {
  const refusal = refusalOfEntry({ name: 'Martin Khor', category })
  expect(refusal).toBe(
    `Entry 2 ("Martin Khor"): category is ${JSON.stringify(category)}; allowed: ` +
      'member-state, observer-state, un-agency, igo, nhri, ngo, dignitary, right-of-reply')
})

test('a faulty entry is named with what is wrong', () => {
  expect(refusalOfEntry({ name: 'Peru' })).toMatch('Entry 2 ("Peru"): category is missing; allowed: member-state,')
  expect(refusalOfEntry({ category: 'ngo' })).toBe('Entry 2: name must be text')
  expect(refusalOfEntry({ name: ' \n', category: 'ngo' })).toMatch('name is empty')
  expect(refusalOfEntry({ name: 'Peru', category: 'ngo', onBehalfOf: ['x'] })).toMatch('onBehalfOf must be text')
  expect(refusalOfEntry({ name: 'Peru', category: 'ngo', order: '2' })).toMatch('order must be a number')
  expect(refusalOfEntry({ name: 'Peru', category: 'dignitary', delegationCategory: 'dignitary' })).toMatch(
    'delegationCategory is "dignitary"; allowed: member-state, observer-state, un-agency, igo, nhri, ngo')
  expect(refusalOfEntry('Peru')).toMatch(/^Entry 2: /)
})

test('all faulty entries are told at once', () => {
  expect(refusalOf({ speakers: [{ name: 'a' }, { name: 'b', category: 'ngo' }, { name: 'c' }] }).split('\n')).toHaveLength(2)
})

test('what is no speaking order is refused', () => {
  for (const json of [null, [], 'x', 3]) expect(refusalOf(json)).toMatch('a JSON object with a list of "speakers"')
  expect(refusalOf({ title: 'T' })).toBe('speakers must be a list')
  expect(refusalOf({ speakers: [] })).toBe('speakers is empty')
})
