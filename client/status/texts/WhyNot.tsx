import type { ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import './texts.css'

/** What was handed in cannot be taken as it is. */
export type Wrong = 'empty' | 'too-large' | 'no-room' | 'unreadable' | 'wrong-type'

/** Why what was asked came to nothing; null: it did not. */
export function WhyNot({ no }: { no: Unreached | Wrong | null }): ReactNode {
  return <p className="text-no" aria-live="polite">{no !== null && <Words of={no} />}</p>
}

function Words({ of }: { of: Unreached | Wrong }): ReactNode {
  if (of === 'empty' || of === 'too-large' || of === 'no-room' || of === 'unreadable') return <Text of={`texts.${of}`} />
  if (of === 'wrong-type' || of === 'malformed') return <Text of="texts.wrong-type" />
  if (of === 'has-the-floor') return <Text of="texts.has-begun" />
  return of === 'unreachable' ? <Text of="texts.unreached" /> : t(`code.${of}`)
}
