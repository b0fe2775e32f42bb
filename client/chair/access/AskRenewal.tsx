import type { ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import type { AccessView } from './accessViews.ts'
import { Confirm } from './Confirm.tsx'

interface AskRenewalProps {
  view: AccessView
  /** Whoever renews their own code stays in. */
  isOwn: boolean
  onYes: () => Promise<void>
  onNo: () => void
}

/** Asks once more before a code is issued anew, for that ends who is in. */
export function AskRenewal({ view: { name, access: { devices } }, isOwn, onYes, onNo }: AskRenewalProps): ReactNode {
  return (
    <Confirm title={<Text of="access.new-code-of" with={{ name }} />} lead={<Text of="access.old-ends" with={{ n: 1 }} />} yes={<Text of="access.issue" with={{ n: 1 }} />} {...{ onYes, onNo }}>
      <p><Text of="access.cut" with={{ n: isOwn ? devices - 1 : devices }} /></p>
      {isOwn && <p><Text of="access.own-stays" /></p>}
    </Confirm>
  )
}
