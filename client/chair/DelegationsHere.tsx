import type { ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'
import { AccessLine } from '#client/presiding/access/AccessLine.tsx'
import { useCounted } from './counted/useCounted.ts'

/** How many delegations could ask for the floor by a window of theirs; and the way to who may come in. While nobody knows how many, the line keeps its place. */
export function DelegationsHere(): ReactNode {
  const presence = useCounted()
  const of = useMeeting(meeting => meeting.plan?.delegations.length ?? 0)
  const n = presence?.kind === 'presiding' ? presence.delegations : null
  return (
    <div className="here-line">
      <p className="none" data-unknown={n === null || undefined}><Text of="chair.delegations-here" with={{ n: n ?? of, of }} /></p>
      <AccessLine />
    </div>
  )
}
