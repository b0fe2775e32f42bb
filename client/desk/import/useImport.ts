import { useMemo, useState } from 'react'
import type { Delegation } from '#shared/floor/plan.ts'
import { readColumns, type Columns, type Field } from '#shared/importing/columns.ts'
import { fatesOf, isOpen, outcomeOf, type Fate, type Outcome } from '#shared/importing/fates.ts'
import type { Settlement, Settlements, TextRow } from '#shared/importing/rows.ts'
import type { StateBook } from '#shared/importing/stateBook.ts'
import type { FileRows } from './reading/readAs.ts'
import { headingsOf } from './readyFile.ts'

/** A row with what becomes of it. */
export interface FatedRow {
  row: TextRow
  /** Null while it is not said what the columns hold. */
  fate: Fate | null
  settlement: Settlement | undefined
}

export interface Import {
  columns: Columns
  width: number
  /** The first row of the file, where it holds headings. */
  headings: readonly string[]
  rows: readonly FatedRow[]
  open: readonly FatedRow[]
  outcome: Outcome | { delegations: null; no: 'columns' }
  setHeadings: (hasHeadings: boolean) => void
  setField: (column: number, field: Field | null) => void
  /** Null takes back what was settled. */
  settle: (at: number, settlement: Settlement | null) => void
  leaveOut: (those: readonly number[]) => void
}

/** What becomes of a file that was read, and what the secretary says to it. */
export function useImport(read: FileRows, known: readonly Delegation[], book: StateBook): Import {
  const first = useMemo(() => headingsOf(read), [read])
  const [columns, setColumns] = useState<Columns>(() => readColumns(first))
  const [settlements, setSettlements] = useState<Settlements>(() => new Map())
  const rows = useMemo(() => (columns.hasHeadings ? read.rows.slice(1) : read.rows), [read, columns.hasHeadings])
  const isSaid = columns.fields.includes('name') || columns.fields.includes('code')
  const fates = useMemo(() => (isSaid ? fatesOf(rows, columns, known, book, settlements) : null), [isSaid, rows, columns, known, book, settlements])
  const fated = useMemo(() => rows.map((row, at): FatedRow => ({ row, fate: fates?.[at] ?? null, settlement: settlements.get(row.at) })), [rows, fates, settlements])
  return {
    columns, width: first.length, rows: fated,
    headings: columns.hasHeadings ? first : [],
    open: useMemo(() => fated.filter(({ fate }) => fate !== null && isOpen(fate)), [fated]),
    outcome: useMemo(() => (fates === null ? { delegations: null, no: 'columns' } : outcomeOf(fates, known)), [fates, known]),
    setHeadings: hasHeadings => setColumns(now => ({ ...now, hasHeadings })),
    // A field is read from one column.
    setField: (column, field) => setColumns(now => ({ ...now, fields: first.map((_, at) => (at === column ? field : now.fields[at] === field ? null : (now.fields[at] ?? null))) })),
    settle: (at, settlement) => setSettlements(now => changed(now, [[at, settlement]])),
    leaveOut: those => setSettlements(now => changed(now, those.map(at => [at, { isOut: true }]))),
  }
}

function changed(now: Settlements, changes: readonly (readonly [number, Settlement | null])[]): Settlements {
  const next = new Map(now)
  for (const [at, settlement] of changes) {
    if (settlement === null) next.delete(at)
    else next.set(at, settlement)
  }
  return next
}
