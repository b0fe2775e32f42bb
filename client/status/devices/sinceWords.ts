import { t } from '#client/text/t.ts'
import { formatDate, formatExactTime } from '#client/text/times.ts'

/** Since when a device is signed in, to the second, for two of a kind are told apart by nothing else; with the day where that is not today. */
export function sinceWords(signedInAt: number, now: number, timeZone: string): string {
  const time = formatExactTime(signedInAt, timeZone)
  const date = formatDate(signedInAt, timeZone)
  return date === formatDate(now, timeZone) ? t('devices.since', { time }) : t('devices.since-day', { date, time })
}
