import type { ReactNode } from 'react'
import { usePresence } from '#client/react/actingHooks.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'
import { AccessLine } from '#client/presiding/access/AccessLine.tsx'

/** How many delegations could ask for the floor by a window of theirs; and the way to who may come in. */
export function DelegationsHere(): ReactNode {
  const presence = usePresence()
  const of = useMeeting(meeting => meeting.plan?.delegations.length ?? 0)
  return (
    <div className="here-line">
      {presence?.kind === 'presiding' && <p className="none"><Text of="chair.delegations-here" with={{ n: presence.delegations, of }} /></p>}
      <AccessLine />
    </div>
  )
}
