import { isFormulaLike } from './formula.ts'

/** A number stays a number for the spreadsheet; a text never becomes anything else. */
export type CsvCell = string | number | null

/** By it a spreadsheet knows that this is UTF-8; without it names in Arabic, Chinese or Russian would be signs without sense. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * Rows as a file of comma-separated values (RFC 4180: CRLF after each row, quotes doubled), for spreadsheets to open. No text in it can
 * start a formula: one that might is given an apostrophe, as OWASP has it, which `withoutApostrophe` takes off again. Send it as
 * `text/csv; charset=utf-8`.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + rows.map(row => `${row.map(cellText).join(',')}\r\n`).join('')
}

/** A text from a file of ours, or of others who guard theirs in the same way, as it was before. */
export function withoutApostrophe(text: string): string {
  return text.startsWith("'") && isFormulaLike(text.slice(1)) ? text.slice(1) : text
}

function cellText(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number' && Number.isFinite(cell)) return String(cell)
  const text = String(cell)
  const safe = isFormulaLike(text) ? `'${text}` : text
  // Blanks at the ends too: some programs drop those of a cell without quotes.
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
