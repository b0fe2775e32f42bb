import type { DeskMeeting } from '#shared/protocol/desk.ts'
import { formatDate } from '#client/text/times.ts'

/** How a meeting of today stands: `due` should have been opened, `next` is the first of those to come. */
export type Stand = 'open' | 'suspended' | 'due' | 'next' | 'later' | 'closed'

export interface OnBoard {
  meeting: DeskMeeting
  stand: Stand
}

const ORDER: readonly Stand[] = ['open', 'suspended', 'due', 'next', 'later', 'closed']

/** The meetings of today beside each other, what is under way first. A rehearsal of another day is of today once it was opened. */
export function boardOf(meetings: readonly DeskMeeting[], now: number, here: string): OnBoard[] {
  const today = meetings.filter(one => !one.isArchived && isOfToday(one, now, here)).toSorted((one, other) => one.plannedStartAt - other.plannedStartAt)
  const next = today.find(one => one.phase === 'planned' && one.plannedStartAt > now)
  const standOf = (one: DeskMeeting): Stand => {
    if (one.phase !== 'planned') return one.phase
    if (one.plannedStartAt <= now) return 'due'
    return one === next ? 'next' : 'later'
  }
  const stands = today.map((meeting): OnBoard => ({ meeting, stand: standOf(meeting) }))
  return ORDER.flatMap(stand => stands.filter(one => one.stand === stand))
}

/** Of the day there, or of the day here. */
function isOfToday({ phase, plannedStartAt, hardEndAt, closedAt, timeZone }: DeskMeeting, now: number, here: string): boolean {
  const isSameDay = (at: number): boolean => [timeZone, here].some(zone => formatDate(at, zone) === formatDate(now, zone))
  if (phase === 'open' || phase === 'suspended') return true
  if (phase === 'closed') return closedAt !== null && isSameDay(closedAt)
  return isSameDay(plannedStartAt) || (plannedStartAt <= now && now < hardEndAt)
}
