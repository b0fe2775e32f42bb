import { expect, test } from 'vitest'
import type { Delegation } from '#shared/floor/plan.ts'
import { panelPlan } from '#shared/floor/testing/panel.ts'
import { slugOf } from '#shared/importing/slugOf.ts'
import { shortCodes } from './shortCodes.ts'

/** By the ids that are made of their names, or those they are given. */
const codesOf = (...delegations: [name: string, code?: string | null, id?: string][]): string[] => {
  const all = delegations.map(([name, code = null, id], index): Delegation => ({ id: id ?? `${slugOf(name, index)}${index === 0 ? '' : `-${index + 1}`}`, name, category: 'ngo', groups: [], code, isAssumed: true }))
  const codes = shortCodes({ plan: { ...panelPlan, delegations: all } })
  return all.map(({ id }) => codes.get(id) ?? '')
}

test('a State keeps its code; an organization has the initials of the words that mean something', () => {
  expect(codesOf(['Norway', 'NOR'], ['International Service for Human Rights'], ['Office of the Ombudsman'])).toEqual(['NOR', 'ISHR', 'OO'])
})

test('one word gives its first three letters, and six is the most', () => {
  expect(codesOf(['Amnesty'], ['One Two Three Four Five Six Seven'])).toEqual(['AMN', 'OTTFFS'])
})

test('no two are the same: whoever comes later has a number, and no State loses its code', () => {
  expect(codesOf(['International Service for Human Rights'], ['Institute of Social and Human Relief'], ['Iran Society for Human Rights'], ['Norwegian'], ['Norway', 'NOR']))
    .toEqual(['ISHR', 'ISHR2', 'ISHR3', 'NOR2', 'NOR'])
})

test('the short code that a table gave an organization is its code, and stays so whoever else has those initials', () => {
  expect(codesOf(['Institute of Social and Human Relief'], ['International Service for Human Rights', null, 'ishr'])).toEqual(['ISHR2', 'ISHR'])
  expect(codesOf(['Association for the Prevention of Torture', null, 'apt.ch'], ['Norway', 'NOR', 'norge'])).toEqual(['APT.CH', 'NOR'])
})

test('what the program made of a name is no code that anybody was given, nor is what is too long to be printed', () => {
  expect(codesOf(['Franciscans', null, 'franciscans'], ['Franciscans', null, 'franciscans-2'], ['العفو الدولية', null, 'delegation-3'])).toEqual(['FRA', 'FRA2', 'اا'])
  expect(codesOf(['Human Rights Watch', null, 'human-rights-watch-new-york'])).toEqual(['HRW'])
})

test('a name of another script has a code too; without a plan there is none', () => {
  expect(codesOf(['العفو الدولية'])).toEqual(['اا'])
  expect(shortCodes({ plan: null }).size).toBe(0)
})
