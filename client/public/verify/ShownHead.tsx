import type { ReactNode } from 'react'
import type { HeadReply } from '#shared/sync/record/headReply.ts'
import { Text } from '#client/text/Text.tsx'

/** Where the server says that the record ends. */
export function ShownHead({ head, isLost }: { head: HeadReply | null; isLost: boolean }): ReactNode {
  if (isLost) return <p className="hint"><Text of="verify.unpublished" /></p>
  if (head === null) return null
  return <p className="hint"><Text of="verify.published" with={{ version: head.version, head: <code dir="ltr">{head.head}</code> }} /></p>
}
