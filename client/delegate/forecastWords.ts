import type { Expected } from '#client/status/expected.ts'
import { formatTime } from '#client/text/times.ts'

/** A forecast as it is read: from, and to where that is another minute. */
export interface ForecastWords {
  from: string
  to: string | null
}

/** Takes the instants between which the floor is expected; a range whose ends read the same is only its beginning. */
export function forecastWords({ earliestAt, latestAt }: Expected, timeZone: string): ForecastWords {
  const [from, to] = [formatTime(earliestAt, timeZone), formatTime(latestAt, timeZone)]
  return { from, to: from === to ? null : to }
}
