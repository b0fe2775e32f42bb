import { WifiOff } from 'lucide'
import type { ReactNode } from 'react'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { useLostAt } from '#client/status/useLostAt.ts'
import { useIsKnown } from '#client/room/useIsKnown.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatExactTime } from '#client/text/times.ts'

/** While the line is down and the screen goes on counting: since when. Once it counts no more, that stands there in its place. */
export function Stale(): ReactNode {
  const lostAt = useLostAt()
  const timeZone = useTimeZone()
  const isKnown = useIsKnown()
  if (lostAt === null || !isKnown) return null
  return <p><Icon of={WifiOff} /><span><Text of="status.lost" with={{ time: formatExactTime(lostAt, timeZone) }} /></span></p>
}
