import type { ReactNode } from 'react'
import { onlookers } from '#shared/floor/veiling/onlookers.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'

/** Above the list: to whom not all of it is shown. */
export function WhoSees(): ReactNode {
  const transparency = useMeeting(meeting => meeting.modalities.transparency)
  const limited = onlookers.options.filter(to => transparency[to].kind !== 'whole')
  return limited.map(to => {
    const sight = transparency[to]
    return <p key={to} className="who-sees"><Text of={`chair.sees-${to}`} with={{ n: sight.kind === 'next' ? sight.count : 0 }} /></p>
  })
}
