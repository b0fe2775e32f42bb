import { accessOf } from './addresses.ts'
import type { Hearing } from './hearing.ts'
import type { Line } from './line.ts'
import type { Lines } from './lines.ts'
import { cutUnlessIn, type StillInParts } from './stillIn.ts'

/** How often it is looked whether sessions have ended by themselves, ms: their meetings were closed long before. */
export const SESSION_LOOK_MS = 60_000

export interface WatchParts extends StillInParts {
  lines: Lines
  hearing: Hearing
  sessionLookMs: number
  onReconnect: (listener: () => void) => () => void
}

/** Cuts every line whose session ends, however it ends. Returns how to stop. */
export function watchSessions({ lines, hearing, sessionLookMs, onReconnect, ...parts }: WatchParts): () => void {
  const lookAt = (some: Iterable<Line>): Promise<unknown> => Promise.all([...some].map(line => cutUnlessIn(line, parts)))
  const timer = setInterval(() => void lookAt([...lines.all].filter(isOfClosed)), sessionLookMs)
  timer.unref()
  const stops = [
    // Those lines go, and cannot come back in by what they have: a new code, none, or signed out everywhere.
    parts.accesses.follow((meetingId, accessId) => lines.cut(accessOf(meetingId, accessId))),
    // One of its devices may have been signed out.
    parts.devices.follow((meetingId, accessId) => void lookAt(lines.under(accessOf(meetingId, accessId)))),
    // While the line to the store was cut, either may have been missed: look at everybody again, and tell nobody anything before.
    onReconnect(() => void hearing.doubt(lookAt(lines.all))),
    () => clearInterval(timer),
  ]
  return () => stops.forEach(stop => stop())
}

function isOfClosed({ joined }: Line): boolean {
  const closedAt = joined?.open.standing.meeting.phase.closedAt ?? null
  return closedAt !== null
}
