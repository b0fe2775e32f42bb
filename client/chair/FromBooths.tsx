import type { ReactNode } from 'react'
import { SIGNAL_ICONS } from '#client/status/signalIcons.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { useCounted } from './counted/useCounted.ts'

/**
 * What the interpreters signal, as a quiet word. The line is there as long as a booth is: nothing that can be pressed moves
 * when a signal comes or passes.
 */
export function FromBooths(): ReactNode {
  const presence = useCounted()
  if (presence?.kind !== 'presiding' || presence.booths === undefined) return null
  const { booths, signals = [] } = presence
  return (
    <output className="from-booths" aria-label={t('signals.from')}>
      {signals.length === 0 && <span className="none"><Text of="signals.booths" with={{ n: booths }} /></span>}
      {signals.map(one => <span key={one.signal} className="said" data-signal={one.signal}><Icon of={SIGNAL_ICONS[one.signal]} /><b><Text of={`signal.${one.signal}`} /></b> <span className="n">{one.booths}</span></span>)}
    </output>
  )
}
