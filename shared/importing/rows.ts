import { withoutApostrophe } from '../csv/csvText.ts'
import type { Columns, Field } from './columns.ts'

/** What is to be known of a cell besides its text: it is what a formula gave when the file was kept; a formula without that; an error; a date. */
export type CellMark = 'formula' | 'formula-unsaved' | 'error' | 'date'

/** A row of a file that is not blank. */
export interface TextRow {
  /** Its number in the file, from 1, as a spreadsheet shows it. */
  at: number
  cells: readonly string[]
  /** By column; only of cells of which there is something to say. */
  marks?: Readonly<Record<number, CellMark>>
}

/** What the secretary has decided of a row, for none is ever settled by itself. */
export interface Settlement {
  /** What is to stand in place of what the file has. */
  texts?: Readonly<Partial<Record<Field, string>>>
  /** The State that is meant, by its ISO 3166 alpha-3 code. */
  state?: string
  isOut?: true
}
export type Settlements = ReadonlyMap<number, Settlement>

/** What a row says in a field. */
export interface FieldText {
  text: string
  /** Null: the secretary says it, not the file. */
  column: number | null
  mark: CellMark | null
}
export type FieldTexts = Readonly<Partial<Record<Field, FieldText>>>

/** What a row says, field by field; nothing where a cell is blank. */
export function textsOf(row: TextRow, columns: Columns, settlement: Settlement | undefined): FieldTexts {
  const texts: Partial<Record<Field, FieldText>> = {}
  for (const [column, field] of columns.fields.entries()) {
    const text = withoutApostrophe(row.cells[column] ?? '').trim()
    const mark = row.marks?.[column] ?? null
    if (field !== null && (text !== '' || mark !== null)) texts[field] ??= { text, column, mark }
  }
  for (const [field, said] of Object.entries(settlement?.texts ?? {}) as [Field, string][]) {
    if (said.trim() === '') delete texts[field]
    else texts[field] = { text: said.trim(), column: null, mark: null }
  }
  return texts
}
