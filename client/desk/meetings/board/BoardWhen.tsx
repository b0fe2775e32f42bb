import type { ReactNode } from 'react'
import { useNow } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatTime } from '#client/text/times.ts'
import type { OnBoard } from './boardOf.ts'

const MINUTE_MS = 60_000
/** So long before it begins the minutes are counted; else the hour says it. */
const COUNTED_MINUTES = 90

/** How soon it begins, until when it goes, or when it was closed, by its own clock. */
export function BoardWhen({ meeting: { timeZone, plannedStartAt, endsAt, closedAt }, stand }: OnBoard): ReactNode {
  const n = Math.ceil((plannedStartAt - useNow(MINUTE_MS)) / MINUTE_MS)
  const at = (instant: number): ReactNode => <span className="n">{formatTime(instant, timeZone)}</span>
  if (stand === 'closed') return closedAt !== null && <span><Text of="meetings.closed-at" with={{ time: at(closedAt) }} /></span>
  if (stand === 'open' || stand === 'suspended') return endsAt !== null && <span><Text of="meetings.until" with={{ time: at(endsAt) }} /></span>
  return n > 0 && n <= COUNTED_MINUTES && <span><Text of="meetings.begins-in" with={{ time: t('time.minutes', { n }) }} /></span>
}
