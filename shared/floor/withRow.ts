import type { Row } from './parts.ts'

/** The rows with this one put before a neighbour (null: at the end) and nowhere else. */
export function withRow(rows: readonly Row[], row: Row, before: string | null): Row[] {
  const others = rows.filter(other => other.request.requestId !== row.request.requestId)
  const index = before === null ? -1 : others.findIndex(other => other.request.requestId === before)
  return index < 0 ? [...others, row] : others.toSpliced(index, 0, row)
}
