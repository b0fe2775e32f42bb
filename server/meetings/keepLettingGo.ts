import type { Report } from '#server/report.ts'
import { Looks } from './looks.ts'
import type { Meetings } from './meetings.ts'

/** A closed meeting is kept for so long, for its closing may be undone, ms; it is looked for those that are over a dozen times in as long. */
export const OVER_MS = 900_000
export const LOOKS = 12

interface Parts {
  meetings: Pick<Meetings, 'letGoOver'>
  overMs: number
  report: Report
}

/** Lets meetings go that are over and that nobody hears here, whoever opened them: a store of years does not lie in memory. Returns how to stop. */
export function keepLettingGo({ meetings, overMs, report }: Parts): () => void {
  const looks = new Looks(() => meetings.letGoOver(), cause => report.error(cause, 'meetings that are over could not be let go'))
  const timer = setInterval(() => looks.soon(), overMs / LOOKS)
  timer.unref()
  return () => {
    clearInterval(timer)
    looks.close()
  }
}
