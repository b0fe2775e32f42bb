import { csvText } from '../csv/csvText.ts'
import type { Delegation } from '../floor/plan.ts'
import { ASSUMED } from './categories.ts'
import type { Field } from './columns.ts'
import { groupsTogether } from './groupsIn.ts'

const HEADINGS = ['name', 'category', 'code', 'groups', 'region', 'short-code'] as const satisfies readonly Field[]

/** The delegations as a file that can be imported again, and that a spreadsheet opens without harm. */
export function delegationsCsv(delegations: readonly Delegation[]): string {
  const rows = delegations.map(({ name, category, code, groups, region, id, isAssumed }) => [name, isAssumed ? `${category}${ASSUMED}` : category, code, groupsTogether(groups), region ?? null, id])
  return csvText([[...HEADINGS], ...rows])
}
