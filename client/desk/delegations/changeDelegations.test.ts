import { expect, test } from 'vitest'
import { panelPlan } from '#shared/floor/testing/panel.ts'
import { changed } from './changeDelegations.ts'

const [france, cuba, ...rest] = panelPlan.delegations
if (france === undefined || cuba === undefined) throw new Error('the panel has no delegations')
const elsewhere = [france, { ...cuba, name: 'Republic of Cuba' }, ...rest]

test('one is corrected in its place, and what others changed meanwhile of others stays', () => {
  expect(changed(elsewhere, { from: france, to: { ...france, name: 'French Republic' } })).toEqual([{ ...france, name: 'French Republic' }, { ...cuba, name: 'Republic of Cuba' }, ...rest])
})

test('one is taken out', () => {
  expect(changed(panelPlan.delegations, { from: cuba, to: null })).toEqual([france, ...rest])
})

test.each([
  ['another window changed it', elsewhere],
  ['another window took it out', [france, ...rest]],
])('nothing is written over: %s', (_, now) => {
  expect(changed(now, { from: cuba, to: { ...cuba, groups: [] } })).toBeNull()
  expect(changed(now, { from: cuba, to: null })).toBeNull()
})

test('some are added after those that are there', () => {
  expect(changed([france], { add: [cuba] })).toEqual([france, cuba])
})
