import { changeDocument } from '#server/documents/changeDocument.ts'
import type { Documents } from '#server/documents/documents.ts'
import { access, codeKey, recordKey, type Access } from './accesses.ts'

type Kept = Pick<Documents<string>, 'delete' | 'get' | 'put'>

/**
 * Puts back an access that was copied elsewhere, with what its code is looked up by, unless it is there in the same or a
 * later generation: what was revoked or issued since stays so. The code first, as when it was issued. False: nothing was put.
 */
export async function restoreAccess(documents: Kept, copied: Access): Promise<boolean> {
  const { meetingId, accessId, codeHash } = copied
  if (codeHash !== null) await documents.put(codeKey(codeHash), { meetingId, accessId }, null)
  let old: string | null = null
  const put = await changeDocument(documents, recordKey(meetingId, accessId), value => {
    const before = value === null ? null : access.parse(value)
    old = before?.codeHash ?? null
    return wins(copied, before) ? copied : null
  })
  const unused = put === null ? codeHash : old
  const current = put === null ? old : codeHash
  if (unused !== null && unused !== current) await documents.delete(codeKey(unused))
  return put !== null
}

/** Would it be put? */
export const wins = (copied: Access, before: Access | null): boolean => before === null || copied.generation > before.generation
