import { expect, test } from 'vitest'
import type { Delegation } from '#shared/floor/plan.ts'
import { panelPlan } from '#shared/floor/testing/panel.ts'
import { shortCodes } from './shortCodes.ts'

const codesOf = (...delegations: [name: string, code?: string][]): string[] => {
  const all = delegations.map(([name, code = null], index): Delegation => ({ id: `d${index}`, name, category: 'ngo', groups: [], code, isAssumed: true }))
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

test('a name of another script has a code too; without a plan there is none', () => {
  expect(codesOf(['العفو الدولية'])).toEqual(['اا'])
  expect(shortCodes({ plan: null }).size).toBe(0)
})
