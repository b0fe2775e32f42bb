import type { DeskMeeting } from '#shared/protocol/desk.ts'
import { formatDate, formatTime } from '#client/text/times.ts'

type Planned = Pick<DeskMeeting, 'plannedStartAt' | 'hardEndAt' | 'timeZone'>

/** A time by the clock there and, where that says something else, by the clock here. */
export interface Times {
  there: string
  here: string | null
}

/** The time zone of this browser. */
export const zoneHere = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

/** When it is planned to be. */
export function timesOf({ plannedStartAt, hardEndAt, timeZone }: Planned): Times {
  return inBoth(timeZone, zone => `${formatDate(plannedStartAt, zone)}, ${formatTime(plannedStartAt, zone)} – ${formatTime(hardEndAt, zone)}`)
}

/** The same of one that is of this day: its hours. */
export function hoursOf(planned: Planned, now: number): Times {
  const { plannedStartAt, hardEndAt, timeZone } = planned
  const isOfToday = formatDate(plannedStartAt, timeZone) === formatDate(now, timeZone)
  return isOfToday ? inBoth(timeZone, zone => `${formatTime(plannedStartAt, zone)} – ${formatTime(hardEndAt, zone)}`) : timesOf(planned)
}

export function inBoth(timeZone: string, write: (zone: string) => string): Times {
  const [there, here] = [write(timeZone), write(zoneHere())]
  return { there, here: here === there ? null : here }
}
