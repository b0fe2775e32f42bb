import type { CellMark, TextRow } from '#shared/importing/rows.ts'
import { LIMITS, Unread } from './readAs.ts'

/** Gathers the rows of a file, within what is read of one. */
export class ListOfRows {
  readonly rows: TextRow[] = []
  blank = 0

  /** Takes the row of that number; blank ones are counted. */
  add(at: number, cells: readonly string[], marks: Readonly<Record<number, CellMark>> = {}): void {
    const isMarked = Object.keys(marks).length > 0
    if (!isMarked && cells.every(cell => cell.trim() === '')) {
      this.blank += 1
      return
    }
    // A file may hold a million rows that are blank; those that are not are few.
    if (this.rows.length === LIMITS.rows) throw new Unread('too-many-rows')
    const width = cells.findLastIndex(cell => cell.trim() !== '') + 1
    if (width > LIMITS.columns) throw new Unread('too-wide', at)
    this.rows.push({ at, cells: cells.slice(0, LIMITS.columns).map(cell => cell.slice(0, LIMITS.signs)), ...(isMarked ? { marks } : {}) })
  }
}
