import { useEffect, useState, type ReactNode } from 'react'
import { signal, type Signal } from '#shared/protocol/signals.ts'
import type { Code } from '#shared/protocol/codes.ts'
import { usePresence } from '#client/react/actingHooks.ts'
import { useMeeting, useStatus } from '#client/react/hooks.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { Button } from '#client/ui/Button.tsx'
import { SIGNAL_ICONS } from '#client/status/signalIcons.ts'
import { Blank } from '#client/text/Blank.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'

/** So long it is read why the last press was not taken, ms: what it says is true of that press alone. */
const READ_MS = 15_000

/** What the booth can say, one button each; pressed it says so until it passes. Once the meeting is closed there is nobody to say it to. */
export function Signals(): ReactNode {
  const store = useStore()
  const presence = usePresence()
  const isLive = useStatus().kind === 'live'
  const isOver = useMeeting(meeting => meeting.phase.name === 'closed')
  const [no, setNo] = useState<{ code: Code } | null>(null)
  useEffect(() => {
    if (no === null) return undefined
    const timer = setTimeout(() => setNo(null), READ_MS)
    return () => clearTimeout(timer)
  }, [no])
  const said = presence?.kind === 'booth' ? presence.signals : []
  const press = async (one: Signal): Promise<void> => {
    const reply = await store.signal({ signal: one, isOn: !said.includes(one) })
    setNo(reply.ok ? null : { code: reply.code })
  }
  return (
    <section className="signals">
      <h2><Text of="booth.signals" /></h2>
      {signal.options.map(one => (
        <Button key={one} className="signal" icon={SIGNAL_ICONS[one]} aria-pressed={said.includes(one)} isOff={!isLive || isOver} onClick={() => void press(one)}>
          <span><b><Text of={`signal.${one}`} /></b><small><Text of={`booth.means-${one}`} /></small></span>
          {said.includes(one) && <span className="mark"><Text of="booth.said" /></span>}
        </Button>
      ))}
      <p className="no" aria-live="polite">{!isLive ? <Text of="booth.off" /> : isOver ? <Text of="floor.closed" /> : no !== null && t(`code.${no.code}`)}</p>
      <p className="note"><Text of="booth.lead" /><Blank /><Text of="booth.passes" /></p>
    </section>
  )
}
