import type { Meeting } from '../model.ts'
import type { DocumentKind, KnownDocument } from './documents.ts'

/** I11: what the log knows of the document of a request; null: nothing was ever written. */
export function documentOf({ documents }: Pick<Meeting, 'documents'>, requestId: string, kind: DocumentKind): KnownDocument | null {
  return documents.find(known => known.requestId === requestId && known.kind === kind) ?? null
}

/** I16: the text of its statement is there: put, and not deleted since. */
export function isTextKept(meeting: Pick<Meeting, 'documents'>, requestId: string): boolean {
  return (documentOf(meeting, requestId, 'text')?.digest ?? null) !== null
}
