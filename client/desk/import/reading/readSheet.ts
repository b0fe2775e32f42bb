import type { CellMark } from '#shared/importing/rows.ts'
import { ListOfRows } from './listOfRows.ts'
import { LIMITS, Unread } from './readAs.ts'
import { readXml, type Tag } from './readXml.ts'
import { shownNumber } from './shownNumber.ts'
import { unescaped } from './unescaped.ts'

/** What the cells of a sheet need of the other parts of their workbook. */
export interface SheetParts {
  texts: readonly string[]
  dates: ReadonlySet<number>
  /** Days are counted from 1904, as on old Macintoshes. */
  isFrom1904: boolean
}

/** Reads the cells of a sheet as texts. A formula is never reckoned: what it gave when the file was kept is taken, and that is said. */
export function readSheet(part: Uint8Array, parts: SheetParts): ListOfRows {
  const list = new ListOfRows()
  let row: Row = { at: 0, cells: [], marks: {} }
  let cell: Cell | null = null
  let into: 'value' | 'text' | null = null
  let aids = 0
  readXml(part, {
    open: (name, tag) => {
      if (name === 'row') row = { at: Number(tag.attributes['r'] ?? row.at + 1), cells: [], marks: {} }
      else if (name === 'c') cell = cellOf(tag, row)
      else if (cell === null) return
      else if (name === 'f') cell.isFormula = true
      else if (name === 'rPh') aids += 1
      else if (name === 'v') {
        into = 'value'
        cell.value = ''
      }
      else if (name === 't') into = aids === 0 ? 'text' : null
    },
    close: name => {
      if (name === 'row') list.add(row.at, Array.from(row.cells, text => text ?? ''), row.marks)
      else if (name === 'rPh') aids -= 1
      else if (name === 'v' || name === 't') into = null
      else if (name === 'c' && cell !== null) {
        put(cell, row, parts)
        cell = null
      }
    },
    text: text => {
      if (cell !== null && into !== null) cell[into] = (cell[into] ?? '') + text
    },
  })
  return list
}

interface Row {
  at: number
  cells: string[]
  marks: Record<number, CellMark>
}

interface Cell {
  column: number
  type: string
  style: number
  isFormula: boolean
  value: string | null
  text: string | null
}

function cellOf({ attributes }: Tag, row: Row): Cell {
  const column = attributes['r'] === undefined ? row.cells.length : columnOf(attributes['r'])
  return { column, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), isFormula: false, value: null, text: null }
}

/** 0 of "A12", 27 of "AB3". */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(reference)?.[0]
  if (letters === undefined) throw new Unread('damaged')
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function put(cell: Cell, row: Row, parts: SheetParts): void {
  const { text, mark } = shownOf(cell, parts)
  if (text === '' && mark === null) return
  if (cell.column >= LIMITS.columns) throw new Unread('too-wide', row.at)
  row.cells[cell.column] = text
  if (mark !== null) row.marks[cell.column] = mark
}

function shownOf({ type, style, isFormula, value, text }: Cell, { texts, dates, isFrom1904 }: SheetParts): { text: string; mark: CellMark | null } {
  if (isFormula && (value ?? text ?? '') === '') return { text: '', mark: type === 'str' && value !== null ? 'formula' : 'formula-unsaved' }
  const formula = isFormula ? ('formula' as const) : null
  if (type === 'e') return { text: value ?? '', mark: 'error' }
  if (type === 's') return { text: texts[Number(value ?? -1)] ?? missing(value), mark: formula }
  if (type === 'b') return { text: value === '1' ? 'TRUE' : value === null ? '' : 'FALSE', mark: formula }
  if (type !== 'n') return { text: unescaped(value ?? text ?? ''), mark: formula }
  return dates.has(style) && value !== null ? { text: shownNumber(value, true, isFrom1904), mark: 'date' } : { text: shownNumber(value ?? '', false, isFrom1904), mark: formula }
}

/** A cell that has no text at all is blank; one whose text is not there is of a file that has lost something. */
function missing(value: string | null): string {
  if (value !== null && value !== '') throw new Unread('damaged')
  return ''
}
