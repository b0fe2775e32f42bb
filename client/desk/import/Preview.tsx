import { useRef, useState, type ReactNode } from 'react'
import type { Delegation } from '#shared/floor/plan.ts'
import type { StateBook } from '#shared/importing/stateBook.ts'
import { Text } from '#client/text/Text.tsx'
import { FateCounts } from './FateCounts.tsx'
import { isShown, type Filter } from './filters.ts'
import type { FileRows } from './reading/readAs.ts'
import { RowsTable } from './RowsTable.tsx'
import { SettlePart } from './SettlePart.tsx'
import { TakeAll } from './TakeAll.tsx'
import { useImport } from './useImport.ts'

interface PreviewProps {
  read: FileRows
  known: readonly Delegation[]
  book: StateBook
  onTake: (delegations: readonly Delegation[]) => void
  onCancel: () => void
}

/** What the file gives, row by row, and what is still open. */
export function Preview({ read, known, book, onTake, onCancel }: PreviewProps): ReactNode {
  const made = useImport(read, known, book)
  const [filter, setFilter] = useState<Filter>('all')
  const [settling, setSettling] = useState<number | null>(null)
  const ends = useRef<HTMLDivElement>(null)
  const { columns, headings, rows, open, outcome, setHeadings } = made
  const sight = { headings, known }
  // What is settled leaves its place to the next that is open; after the last, one stands before the button that takes all.
  const next = (after: number): void => {
    const left = open.filter(({ row }) => row.at !== after)
    const following = left.find(({ row }) => row.at > after) ?? left[0]
    setSettling(following?.row.at ?? null)
    if (following === undefined) ends.current?.querySelector<HTMLElement>('.import-take')?.focus()
  }
  return (
    <>
      <label className="choice import-first">
        <input type="checkbox" checked={columns.hasHeadings} onChange={event => setHeadings(event.target.checked)} />
        <span><Text of="import.has-headings" /></span>
      </label>
      {outcome.no === 'columns' && <p className="import-no"><Text of="import.say-columns" /></p>}
      {columns.unknown.length + columns.again.length > 0 && <p className="hint"><Text of="import.unknown-columns" with={{ n: columns.unknown.length + columns.again.length }} /></p>}
      {columns.fields.includes('language') && <p className="hint"><Text of="import.language-not-taken" /></p>}
      <FateCounts {...{ rows, blank: read.blank, filter, onFilter: setFilter, onSettle: () => setSettling(open[0]?.row.at ?? null) }} />
      <SettlePart key={settling} {...{ made, settling, sight, book, onSettle: setSettling, next }} />
      <RowsTable key={filter} {...{ made, sight, onSettle: setSettling, shown: rows.filter(row => isShown(row, filter)) }} />
      <TakeAll ref={ends} {...{ made, sight, onTake, onCancel }} />
    </>
  )
}
