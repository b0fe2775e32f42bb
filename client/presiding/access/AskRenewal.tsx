import type { ReactNode } from 'react'
import type { Asking } from '#client/sync/acting/askByHttp.ts'
import { Text } from '#client/text/Text.tsx'
import type { AccessView } from './accessViews.ts'
import { Confirm } from './Confirm.tsx'
import { CutOff } from './CutOff.tsx'

interface AskRenewalProps {
  of: Asking
  view: AccessView
  /** Whoever renews their own code stays in. */
  isOwn: boolean
  onYes: () => Promise<void>
  onNo: () => void
}

/** Asks once more before a code is issued anew, for that ends who is in. */
export function AskRenewal({ of, view, isOwn, onYes, onNo }: AskRenewalProps): ReactNode {
  const { name, access: { devices, hasCard } } = view
  return (
    <Confirm title={<Text of="access.new-code-of" with={{ name }} />} lead={<Text of={hasCard ? 'access.old-ends' : 'access.first-cards'} with={{ n: 1 }} />} yes={<Text of="access.issue" with={{ n: 1 }} />} {...{ onYes, onNo }}>
      <CutOff of={of} view={view} n={isOwn ? devices - 1 : devices} />
      {isOwn && <p><Text of="access.own-stays" /></p>}
    </Confirm>
  )
}
