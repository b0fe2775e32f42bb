import type { ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import type { NoGroup } from './readNames.ts'

/** Why somebody who is known is not taken for that group, and what may be typed in its place. */
export function NoGroupSays({ of: { kind, whose, group } }: { of: NoGroup }): ReactNode {
  if (kind === 'no-group') return <Text of="paper.row-no-group" with={{ group }} />
  return kind === 'which-group' ? <Text of="paper.row-which-group" /> : <Text of="paper.row-of-no-group" with={{ code: whose.code }} />
}
