import type { ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import type { AccessView } from './accessViews.ts'
import { Confirm } from './Confirm.tsx'

/** Asks once more before nobody comes in by an access any more. */
export function AskRevocation({ view: { name, access: { devices } }, onYes, onNo }: { view: AccessView; onYes: () => Promise<void>; onNo: () => void }): ReactNode {
  return (
    <Confirm title={<Text of="access.revoke-title" with={{ name }} />} lead={<Text of="access.revoke-lead" />} yes={<Text of="access.revoke" />} {...{ onYes, onNo }}>
      <p><Text of="access.cut" with={{ n: devices }} /></p>
    </Confirm>
  )
}
