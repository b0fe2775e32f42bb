import { Gauge } from 'lucide'
import type { ReactNode } from 'react'
import { usePresence } from '#client/react/actingHooks.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import '../floorClock.css'

/** A booth asks whoever has the floor to speak more slowly: a card that is held up, seen by the speaker alone. */
export function SlowDown(): ReactNode {
  const presence = usePresence()
  const isAsked = presence?.kind === 'own' && presence.isToSlowDown === true
  return (
    <output className="slow-down">
      {isAsked && <span className="card"><Icon of={Gauge} /><span><small><Text of="hall.from-interpreters" /></small> <b><Text of="hall.slower" /></b></span></span>}
    </output>
  )
}
