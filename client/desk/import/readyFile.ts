import { readColumns } from '#shared/importing/columns.ts'
import { keptDraft } from '#shared/importing/keptDraft.ts'
import type { StateBook } from '#shared/importing/stateBook.ts'
import { loadBook } from './loadBook.ts'
import type { Choice, FileRows, UnreadCode } from './reading/readAs.ts'
import { readFile } from './reading/readFile.ts'

/** A file as far as it can be made ready, or why not. */
export type Ready = { read: FileRows; book: StateBook } | { no: UnreadCode | 'names-lost'; row: number | null }

/** So many rows at a time; then the window has its turn. */
const AT_ONCE = 200

/** Reads a file beside the window, and finds out bit by bit whom its rows mean. */
export async function readyFile(file: Blob, choice: Choice): Promise<Ready> {
  const [answer, book] = await Promise.all([readFile(file, choice), loadBook().catch(() => null)]) // a part that did not arrive
  if ('unread' in answer) return { no: answer.unread, row: answer.row }
  if (book === null) return { no: 'names-lost', row: null }
  const { read } = answer
  const columns = readColumns(headingsOf(read))
  for (let at = 0; at < read.rows.length; at += AT_ONCE) {
    for (const row of read.rows.slice(at, at + AT_ONCE)) keptDraft(row, columns, undefined, book)
    await new Promise(resolve => setTimeout(resolve))
  }
  return { read, book }
}

/** The cells of the first row, for as many columns as the widest row has. */
export function headingsOf({ rows }: FileRows): string[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  return Array.from({ length: width }, (_, at) => rows[0]?.cells[at] ?? '')
}
