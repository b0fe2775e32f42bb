import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readColumns } from '#shared/importing/columns.ts'
import { delegationsCsv } from '#shared/importing/delegationsCsv.ts'
import { fatesOf, outcomeOf } from '#shared/importing/fates.ts'
import { loadBook } from '../loadBook.ts'
import { readRows } from './readRows.ts'

test('the sample in docs is taken as it stands, and comes out as it went in', async () => {
  const bytes = readFileSync(join(import.meta.dirname, '../../../../docs/delegations-sample.csv'))
  const { rows } = readRows(bytes, {})
  const { delegations } = outcomeOf(fatesOf(rows.slice(1), readColumns(rows[0]?.cells ?? []), [], await loadBook(), new Map()), [])
  expect(delegations).toHaveLength(20)
  expect(new Set(delegations?.map(({ category }) => category)).size).toBe(6)
  expect(delegationsCsv(delegations ?? [])).toBe(bytes.toString('utf8'))
})
