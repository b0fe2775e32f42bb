import type { Act, What } from './acts.ts'
import { isCutAt } from './concluding/cutAt.ts'
import type { Context } from './decision.ts'
import type { FloorEvent } from './events.ts'
import { rowCameBack } from './inscribing/comingBack.ts'
import type { Meeting } from './model.ts'
import { returnTo } from './ordering.ts'
import type { Timing } from './parts.ts'
import { isActive } from './readingRequests.ts'
import { pausedMsAt } from './stoppedTime.ts'

/** What undoes an act of the floor, in events; null when something since builds on it (U2). */
export type Inverse = FloorEvent[] | null

/** Who was given the floor returns to the place on the list. */
export function floorBack(meeting: Meeting, act: Act, what: Extract<What, { kind: 'given' }>, { at, version }: Context): Inverse {
  if (meeting.floor?.statementId !== what.statementId || meeting.floor.timing.version !== act.version) return null
  const back: FloorEvent = { type: 'floorTakenBack', statementId: what.statementId, version }
  if (what.row === null || what.place === null) return [back]
  return [back, { type: 'rowMoved', ...returnTo(meeting, meeting.rows, rowCameBack(meeting, what.row, act.version), what.place), at, version }]
}

/** U4: undoing an end counts the time between as paused. */
export function endBack(meeting: Meeting, act: Act, statementId: string, { at }: Context): Inverse {
  const last = meeting.heard.at(-1)
  if (meeting.floor !== null || last?.statementId !== statementId || last.endedVersion !== act.version) return null
  if (meeting.progress.at(-1)?.segmentId !== last.segmentId) return null
  // In a suspension that began later it could not run; in one that had begun before, it stood still already.
  if (meeting.phase.name !== 'open' && meeting.phase.version > act.version) return null
  if (wouldRunInHearing(meeting, last.timing)) return null
  if (last.holder.kind === 'request' && isActive(meeting, last.holder.request)) return null
  if (last.corrected !== undefined && last.corrected.version > act.version) return null
  const timing = standingStill(last.timing, at - last.endedAt)
  return [{ type: 'statementReopened', statementId, timing: isCutAt(last, last.endedAt) ? uncut(timing) : timing, at }]
}

type ClockWhat = Extract<What, { before: Timing }>

/** The clock of the statement as it was before an act. */
export function clockBack(meeting: Meeting, act: Act, what: ClockWhat, { at }: Context): Inverse {
  if (meeting.floor?.statementId !== what.statementId || meeting.floor.timing.version !== act.version) return null
  const { before } = what
  if (before.pausedAt === null && meeting.phase.name !== 'open') return null // P5: in a suspension no clock runs
  if (wouldRunInHearing(meeting, before)) return null
  const timing = what.kind === 'paused' ? clockGoingOn(meeting.floor.timing, before, at) : clockBefore(meeting.floor.timing, before, pausedAfter(act, what))
  if (isCutAt({ ...meeting.floor, timing }, at)) return null // F12: it would have been cut before, while everybody saw the clock run on
  return [{ type: 'clockChanged', statementId: what.statementId, timing, at }]
}

/** O7. */
function wouldRunInHearing({ interruption }: Meeting, { pausedAt }: Timing): boolean {
  return interruption !== null && pausedAt === null
}

/** U4: the clock before a pause, going on where it stood: it stood still for everybody to see, and must not jump. */
export function clockGoingOn(now: Timing, before: Timing, at: number): Timing {
  return cutAsNow(now, { ...before, pausedMs: pausedMsAt(now, at) })
}

/** The paused time right after an act. */
function pausedAfter(act: Act, { kind, before }: ClockWhat): number {
  return kind === 'went-on' ? pausedMsAt(before, act.at) : before.pausedMs
}

/** U4: the clock before an act, `pausedThen` the paused time right after it: what an end that was undone has added since stays. */
function clockBefore(now: Timing, before: Timing, pausedThen: number): Timing {
  return cutAsNow(now, standingStill(before, now.pausedMs - pausedThen))
}

/** F14: whose cut was undone since is not cut again by an older act that is undone. */
function cutAsNow(now: Timing, timing: Timing): Timing {
  return now.overTime === undefined ? uncut(timing) : timing
}

/** The clock as if it had stood still for so long. Its version stays, for older acts can still be undone. */
function standingStill(timing: Timing, ms: number): Timing {
  return { ...timing, pausedMs: timing.pausedMs + ms, pausedAt: timing.pausedAt === null ? null : timing.pausedAt + ms }
}

/** F14: what was cut and goes on is not cut again, or it would be in the same instant: it is the Chair's to end. */
function uncut({ overTime: _overTime, ...timing }: Timing): Timing {
  return timing
}
