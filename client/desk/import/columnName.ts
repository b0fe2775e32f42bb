import { t } from '#client/text/t.ts'

/** A, B … Z, AA: as spreadsheets call their columns. */
export function columnLetter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnLetter(Math.floor(column / 26) - 1) + last
}

/** "B, Category"; without a heading "B". */
export function columnName(column: number, headings: readonly string[]): string {
  const heading = headings[column]?.trim() ?? ''
  return heading === '' ? columnLetter(column) : t('import.column-of', { letter: columnLetter(column), heading: heading.slice(0, LONGEST_HEADING) })
}

const LONGEST_HEADING = 60
