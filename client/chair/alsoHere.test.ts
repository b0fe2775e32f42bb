import { expect, test } from 'vitest'
import { alsoHere } from './alsoHere.ts'

const here = (chair: number, secretariat: number) => ({ kind: 'presiding', chair, secretariat, screens: 0, delegations: 0 }) as const

test('the other role is named, on how many devices when it is more than one', () => {
  expect(alsoHere(here(1, 1), 'chair')).toEqual(['the secretariat'])
  expect(alsoHere(here(1, 1), 'secretariat')).toEqual(['the Chair'])
  expect(alsoHere(here(1, 3), 'chair')).toEqual(['the secretariat on 3 devices'])
})

test('of one’s own role only the others count', () => {
  expect(alsoHere(here(2, 1), 'chair')).toEqual(['the Chair on another device', 'the secretariat'])
  expect(alsoHere(here(1, 3), 'secretariat')).toEqual(['the Chair', '2 others of the secretariat'])
})

test('nobody is named to whoever is alone, and before anything was told', () => {
  expect(alsoHere(here(1, 0), 'chair')).toEqual([])
  expect(alsoHere(here(0, 0), 'chair')).toEqual([]) // told before one's own joining was counted
  expect(alsoHere(null, 'chair')).toEqual([])
})
