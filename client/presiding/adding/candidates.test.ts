import { expect, test } from 'vitest'
import { withList, withWaiting } from '#shared/floor/testing/halls.ts'
import { give } from '#shared/floor/testing/verbs.ts'
import { namedBy } from '../namedBy.ts'
import { candidatesOf, capacitiesOf, type Candidate } from './candidates.ts'

const named = (name: string, code: string | null = null): Candidate => ({ id: name, names: [name], code, standing: null })
const HALL = [named('Côte d\'Ivoire', 'CIV'), named('Niger', 'NER'), named('Nigeria', 'NGA'), named('Iran (Islamic Republic of)', 'IRN'), named('Republic of Korea', 'KOR'), named('Amnesty International')]

const found = (typed: string): string[] => namedBy(HALL, typed, 5).map(({ id }) => id)

test('a delegation is found by its code first, then by the beginning of its name, of a word of it, and any part', () => {
  expect(found('ner')).toEqual(['Niger'])
  expect(found('nig')).toEqual(['Niger', 'Nigeria'])
  expect(found('rep')).toEqual(['Republic of Korea', 'Iran (Islamic Republic of)'])
  expect(found('KOR')).toEqual(['Republic of Korea'])
  expect(found('nesty')).toEqual(['Amnesty International'])
})

test('accents need not be typed, nor capitals', () => {
  expect(found('cote')).toEqual(['Côte d\'Ivoire'])
  expect(found(' IVOIRE ')).toEqual(['Côte d\'Ivoire'])
})

test('what nobody is called finds nobody, and nothing finds nothing', () => {
  expect(found('atlantis')).toEqual([])
  expect(found('  ')).toEqual([])
})

test('at most so many are offered', () => {
  expect(namedBy(HALL, 'i', 2)).toHaveLength(2)
})

test('unknown and already listed are said apart: who stands there already says so', () => {
  const hall = withWaiting(['iran'], withList(['kenya', 'cuba']).does(give('kenya')))
  const standings = Object.fromEntries(candidatesOf(hall.meeting).map(({ id, standing }) => [id, standing]))
  expect(standings).toMatchObject({ kenya: 'speaking', cuba: 'listed', iran: 'waiting', norway: null })
})

test('its own name comes first, whatever is on the list already', () => {
  expect(capacitiesOf({ groups: ['NAM'] })).toEqual([{ kind: 'national' }, { kind: 'group', group: 'NAM' }, { kind: 'reply' }])
})
