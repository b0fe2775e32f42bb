import type { ReactNode } from 'react'
import type { Asking } from '#client/sync/acting/askByHttp.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'
import { standingWords } from '../standingWords.ts'
import type { AccessView } from './accessViews.ts'
import { DeviceList } from './DeviceList.tsx'

interface CutOffProps {
  of: Asking
  view: AccessView
  /** How many devices would be cut off. */
  n: number
}

/** Whom a question about an access is about: where the delegation stands in the meeting, for nobody takes the code of who has the floor by mistake, and who is in. */
export function CutOff({ of, view: { name, access }, n }: CutOffProps): ReactNode {
  const { accessId, delegationId, devices } = access
  const standing = useMeeting(meeting => (delegationId === null ? null : standingWords(meeting, delegationId)))
  return (
    <>
      {standing !== null && <p><b><bdi>{name}</bdi></b> {standing}</p>}
      <p><Text of="access.cut" with={{ n }} /></p>
      {devices > 0 && <DeviceList of={of} accessId={accessId} />}
    </>
  )
}
