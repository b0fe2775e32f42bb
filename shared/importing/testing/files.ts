import { readColumns, type Columns } from '../columns.ts'
import { fatesOf, type Fate } from '../fates.ts'
import type { Settlement, TextRow } from '../rows.ts'
import { stateBook, type StateBook } from '../stateBook.ts'
import type { Delegation } from '../../floor/plan.ts'

/** What is known in English alone; the names of the other languages come with the windows. */
export const book: StateBook = stateBook([], [])

export interface File {
  columns: Columns
  rows: TextRow[]
}

/** A file as it is written down in a test: the first line are the headings, and `|` stands between the cells. */
export function fileOf(...lines: readonly string[]): File {
  const [headings = [], ...rows] = lines.map(line => line.split('|'))
  return { columns: readColumns(headings), rows: rows.map((cells, at) => ({ at: at + 2, cells })) }
}

/** What becomes of its rows. */
export function fates({ columns, rows }: File, { known = [], settled = {} }: { known?: readonly Delegation[]; settled?: Readonly<Record<number, Settlement>> } = {}): Fate[] {
  return fatesOf(rows, columns, known, book, new Map(Object.entries(settled).map(([at, settlement]) => [Number(at), settlement])))
}
