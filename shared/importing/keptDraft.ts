import type { Columns } from './columns.ts'
import { draftOf, type Draft } from './draftOf.ts'
import { textsOf, type FieldTexts, type Settlement, type TextRow } from './rows.ts'
import type { StateBook } from './stateBook.ts'

interface Kept {
  fields: string
  settlement: Settlement | undefined
  book: StateBook
  texts: FieldTexts
  draft: Draft
}

const kept = new WeakMap<TextRow, Kept>()

/**
 * What a row says and whom it means, reckoned once: when one row of five thousand is settled, the others say what they said.
 * Whoever asks for the rows bit by bit beforehand does not keep a window waiting for all of them.
 */
export function keptDraft(row: TextRow, columns: Columns, settlement: Settlement | undefined, book: StateBook): { texts: FieldTexts; draft: Draft } {
  const fields = columns.fields.join()
  const before = kept.get(row)
  if (before !== undefined && before.fields === fields && before.settlement === settlement && before.book === book) return before
  const texts = textsOf(row, columns, settlement)
  const now = { fields, settlement, book, texts, draft: draftOf(texts, settlement?.state, book) }
  kept.set(row, now)
  return now
}
