import type { HeardStatement, Meeting } from '../model.ts'

/** What was heard last by its time: what was entered from paper (I21) stands behind it in the log, and may have been before it. */
export function latestHeard({ heard }: Pick<Meeting, 'heard'>): HeardStatement | null {
  return heard.reduce<HeardStatement | null>((last, one) => (last === null || one.endedAt >= last.endedAt ? one : last), null)
}
