import { useState, type ReactNode } from 'react'
import { SIGNAL_ICONS } from '#client/status/signalIcons.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { useCounted } from './counted/useCounted.ts'

/**
 * What the interpreters signal, as a quiet word. The line is there as soon as a booth was: nothing that can be pressed moves
 * when a signal comes or passes, or a booth goes and comes back.
 */
export function FromBooths(): ReactNode {
  const presence = useCounted()
  const known = presence?.kind === 'presiding' ? presence : null
  const [hasBeen, setHasBeen] = useState(false)
  if (known?.booths !== undefined && !hasBeen) setHasBeen(true)
  if (known?.booths === undefined && !hasBeen) return null
  const { booths = 0, signals = [] } = known ?? {}
  return (
    <output className="from-booths" aria-label={t('signals.from')}>
      {known !== null && signals.length === 0 && <span className="none"><Text of="signals.booths" with={{ n: booths }} /></span>}
      {signals.map(one => <span key={one.signal} className="said" data-signal={one.signal}><Icon of={SIGNAL_ICONS[one.signal]} /><b><Text of={`signal.${one.signal}`} /></b> <span className="n">{one.booths}</span></span>)}
    </output>
  )
}
