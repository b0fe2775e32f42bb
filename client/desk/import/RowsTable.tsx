import { useState, type ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { ColumnHead } from './ColumnHead.tsx'
import type { Sight } from './fateWords.ts'
import { Pager } from './Pager.tsx'
import { RowLine } from './RowLine.tsx'
import type { FatedRow, Import } from './useImport.ts'

/** So many rows are drawn at once. */
const PAGE = 50

interface TableProps {
  made: Import
  sight: Sight
  shown: readonly FatedRow[]
  onSettle: (at: number) => void
}

/** The rows of the file, each with what becomes of it, page by page. */
export function RowsTable({ made, sight, shown, onSettle }: TableProps): ReactNode {
  const [page, setPage] = useState(0)
  const last = Math.max(0, Math.ceil(shown.length / PAGE) - 1)
  const at = Math.min(page, last)
  const those = shown.slice(at * PAGE, at * PAGE + PAGE)
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is wider than a phone, and is moved by the keyboard too */}
      <section className="import-rows" aria-label={t('import.rows')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col"><Text of="import.row" /></th>
              <th scope="col"><Text of="import.fate" /></th>
              {Array.from({ length: made.width }, (_, column) => <ColumnHead key={column} column={column} made={made} />)}
            </tr>
          </thead>
          <tbody>
            {those.map(one => <RowLine key={one.row.at} one={one} width={made.width} sight={sight} onSettle={onSettle} onBack={() => made.settle(one.row.at, null)} />)}
            {those.length === 0 && <tr><td colSpan={made.width + 2}><Text of="import.none-so" /></td></tr>}
          </tbody>
        </table>
      </section>
      <Pager from={at * PAGE + 1} to={at * PAGE + those.length} of={shown.length} page={at} last={last} onPage={setPage} />
    </>
  )
}
