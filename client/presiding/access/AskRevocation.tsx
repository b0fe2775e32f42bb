import type { ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import type { Asking } from '#client/sync/acting/askByHttp.ts'
import type { AccessView } from './accessViews.ts'
import { Confirm } from './Confirm.tsx'
import { CutOff } from './CutOff.tsx'

/** Asks once more before nobody comes in by an access any more. */
export function AskRevocation({ of, view, onYes, onNo }: { of: Asking; view: AccessView; onYes: () => Promise<void>; onNo: () => void }): ReactNode {
  return (
    <Confirm title={<Text of="access.revoke-title" with={{ name: view.name }} />} lead={<Text of="access.revoke-lead" />} yes={<Text of="access.revoke" />} {...{ onYes, onNo }}>
      <CutOff of={of} view={view} n={view.access.devices} />
    </Confirm>
  )
}
