import { WifiOff } from 'lucide'
import type { ReactNode } from 'react'
import { useStatus } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { useLostAt } from '#client/status/useLostAt.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatExactTime } from '#client/text/times.ts'

/** While the line is down: how old the news is. The screen goes on counting. */
export function Stale(): ReactNode {
  const lostAt = useLostAt()
  const { lastNewsAt } = useStatus()
  const timeZone = useTimeZone()
  if (lostAt === null) return null
  return <p><Icon of={WifiOff} /><span><Text of="status.lost-news" with={{ time: formatExactTime(lastNewsAt ?? lostAt, timeZone) }} /></span></p>
}
