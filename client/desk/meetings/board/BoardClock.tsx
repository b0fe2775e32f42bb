import type { ReactNode } from 'react'
import { useNow } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'
import { formatDate, formatTime } from '#client/text/times.ts'
import { dayAndTime, inBoth } from '../timesOf.ts'

const MINUTE_MS = 60_000

/** What the clock in that room shows and, where it shows something else, the clock here; with the date where that is another one. */
export function BoardClock({ timeZone }: { timeZone: string }): ReactNode {
  const now = useNow(MINUTE_MS)
  const { here } = inBoth(timeZone, zone => (formatDate(now, zone) === formatDate(now, timeZone) ? formatTime(now, zone) : dayAndTime(formatDate(now, zone), formatTime(now, zone))))
  return (
    <p className="clock-there">
      <b className="n">{formatTime(now, timeZone)}</b><bdi dir="ltr">{timeZone}</bdi>
      {here !== null && <span><Text of="prepare.here" with={{ time: here }} /></span>}
    </p>
  )
}
