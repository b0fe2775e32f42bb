import { WifiOff } from 'lucide'
import type { ReactNode } from 'react'
import { useStatus } from '#client/react/hooks.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatExactTime } from '#client/text/times.ts'
import { useTimeZone } from './LocalTime.tsx'
import { useLostAt } from './useLostAt.ts'
import './connectionWord.css'

/** A discreet word when the line has been down for a while, or a newer version waits. Nothing else needs one. */
export function ConnectionWord(): ReactNode {
  const { kind } = useStatus()
  const lostAt = useLostAt()
  const timeZone = useTimeZone()
  return (
    <output className="lost">
      {kind === 'newer-version' && <Text of="status.newer" />}
      {lostAt !== null && <><Icon of={WifiOff} /><span><Text of="status.lost" with={{ time: formatExactTime(lostAt, timeZone) }} /></span></>}
    </output>
  )
}
