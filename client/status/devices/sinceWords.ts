import { t } from '#client/text/t.ts'
import { formatDate, formatTime } from '#client/text/times.ts'

/** Since when a device is signed in, with the day where that is not today. */
export function sinceWords(signedInAt: number, now: number, timeZone: string): string {
  const time = formatTime(signedInAt, timeZone)
  const date = formatDate(signedInAt, timeZone)
  return date === formatDate(now, timeZone) ? t('devices.since', { time }) : t('devices.since-day', { date, time })
}
