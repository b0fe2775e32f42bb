import { t } from '#client/text/t.ts'
import { formatDate, formatTime } from '#client/text/times.ts'

/** The time of day there, and before it the day where that is another than today. */
export function whenWords(at: number, now: number, timeZone: string): string {
  const [date, time] = [formatDate(at, timeZone), formatTime(at, timeZone)]
  return date === formatDate(now, timeZone) ? time : [date, time].join(t('join.clause'))
}
