import type { DeskMeeting } from '#shared/protocol/desk.ts'
import { t } from '#client/text/t.ts'
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
  return inBoth(timeZone, zone => dayAndTime(formatDate(plannedStartAt, zone), hoursIn(zone, plannedStartAt, hardEndAt)))
}

/** In words of the language, so that nobody reads it from the wrong end. */
const hoursIn = (zone: string, fromAt: number, toAt: number): string => t('prepare.hours', { from: formatTime(fromAt, zone), to: formatTime(toAt, zone) })

export const dayAndTime = (date: string, time: string): string => t('prepare.day-time', { date, time })

/** The same of one that is of this day: its hours. */
export function hoursOf(planned: Planned, now: number): Times {
  const { plannedStartAt, hardEndAt, timeZone } = planned
  const isOfToday = formatDate(plannedStartAt, timeZone) === formatDate(now, timeZone)
  return isOfToday ? inBoth(timeZone, zone => hoursIn(zone, plannedStartAt, hardEndAt)) : timesOf(planned)
}

export function inBoth(timeZone: string, write: (zone: string) => string): Times {
  const [there, here] = [write(timeZone), write(zoneHere())]
  return { there, here: here === there ? null : here }
}
