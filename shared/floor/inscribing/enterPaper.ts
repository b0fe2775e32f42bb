import type { Done } from '../acts.ts'
import type * as z from 'zod/mini'
import type { CommandOf } from '../commands.ts'
import { acceptAct, isStale, lastAct, refuse, type Context, type Decision } from '../decision.ts'
import type { FloorEvent } from '../events.ts'
import { evolve } from '../evolve.ts'
import { actOn } from '../listing.ts'
import type { Meeting } from '../model.ts'
import { noDetails } from '../noDetails.ts'
import { placeOf } from '../ordering.ts'
import type { FloorRequest } from '../parts.ts'
import { delegationOf, isReply, rowOf } from '../reading.ts'
import { isIn } from '../readingRequests.ts'
import { speakingTimeOf } from '../speakingTime.ts'
import { requestOf } from './asking.ts'
import type { paperEntry } from './commands.ts'

/** What was written on a printed list while no window could be used, entered afterwards. */

export type PaperEntry = z.infer<typeof paperEntry>
type Entered = Extract<Done, { kind: 'paper-entered' }>['entered'][number]
type Step = { events: FloorEvent[]; entered: Entered }

/**
 * I21: who spoke was heard, with the times that were written; who was absent is struck, who withdrew is gone. All of it or
 * nothing. I22: not while somebody has the floor, whose statement it would take, nor over an order that the window did not know.
 */
export function enterPaper(meeting: Meeting, { entries, seen }: CommandOf<'enterPaper'>, context: Context): Decision {
  if (meeting.phase.openedAt === null) return refuse('meeting-not-open')
  if (meeting.floor !== null) return refuse('floor-taken', lastAct(meeting, ({ what }) => what.kind === 'given'))
  if (meeting.interruption !== null) return refuse('order-being-heard')
  const changed = Math.max(meeting.orderVersion, meeting.heard.at(-1)?.endedVersion ?? 0)
  if (isStale(changed, seen, context)) return refuse('stale-order', lastAct(meeting, act => act.version === changed))
  let state = meeting
  const events: FloorEvent[] = []
  const entered: Entered[] = []
  for (const [index, entry] of entries.entries()) {
    const step = enterOne(state, entry, index, context)
    if ('ok' in step) return step
    state = step.events.reduce(evolve, state)
    events.push(...step.events)
    entered.push(step.entered)
  }
  return acceptAct(context, { kind: 'paper-entered', entered }, ...events)
}

/** Who stood on the list when it spoke is heard from it, also where the paper has it below the last line: inscribed once (T2). */
function enterOne(meeting: Meeting, entry: PaperEntry, index: number, context: Context): Step | Decision {
  const { at, version } = context
  if (entry.kind === 'spoke-unlisted') {
    const standing = meeting.rows.find(({ request }) => isIn(request, entry.delegationId, entry.capacity) && request.receivedAt <= entry.givenAt)
    if (standing !== undefined) return enterOne(meeting, { ...entry, kind: 'spoke', requestId: standing.request.requestId }, index, context)
    const delegation = delegationOf(meeting, entry.delegationId)
    if (delegation === null) return refuse('unknown-delegation')
    if (entry.capacity.kind === 'group' && !delegation.groups.includes(entry.capacity.group)) return refuse('not-your-group')
    const wish = { capacity: entry.capacity, isDignitary: false, details: noDetails }
    const request: FloorRequest = { ...requestOf(delegation, wish, { ...context, commandId: `${context.commandId}.${index}` }), by: 'desk' }
    return speech(meeting, request, entry, { delegationId: delegation.id, row: null, place: null }, index, context)
  }
  const row = rowOf(meeting, entry.requestId)
  if (row === null) return refuse('not-listed', actOn(meeting, entry.requestId))
  const { request } = row
  const stood = { delegationId: request.delegationId, row, place: placeOf(meeting.rows, request.requestId) }
  if (entry.kind === 'spoke') return speech(meeting, request, entry, stood, index, context)
  const gone: FloorEvent = entry.kind === 'absent' ? { type: 'absenceNoted', request, outcome: 'struck', at, version } : { type: 'listedWithdrawn', requestId: request.requestId, at }
  return { events: [gone], entered: { ...stood, statementId: null } }
}

/** I21: nobody speaks before the opening, in the future, or while another does. */
function speech(meeting: Meeting, request: FloorRequest, { givenAt, usedMs }: { givenAt: number; usedMs: number }, stood: Omit<Entered, 'statementId'>, index: number, context: Context): Step | Decision {
  const endedAt = givenAt + usedMs
  const isOver = meeting.heard.some(other => other.givenAt < endedAt && givenAt < other.endedAt)
  if (endedAt > context.at || isOver) return refuse('paper-times')
  if (meeting.progress.every(({ beganAt }) => beganAt > givenAt)) return refuse('paper-times')
  const segmentId = segmentOf(meeting, request, givenAt)
  if (segmentId === null) return refuse('not-a-floor-segment')
  const { version } = context
  const statementId = `s${version}.${index}`
  const { warningsMs } = meeting.modalities
  const timing = { allottedMs: speakingTimeOf(meeting, request), addedMs: 0, pausedMs: 0, pausedAt: null, onPaper: true as const, warningsMs, version }
  return {
    events: [{ type: 'floorGiven', statementId, holder: { kind: 'request', request }, segmentId, timing, at: givenAt }, { type: 'floorEnded', statementId, at: endedAt, version }],
    entered: { ...stood, statementId },
  }
}

/**
 * I21: in the segment that was under way then; or, where delegations do not speak in that, in the floor segment that was begun
 * next: while no window could be used the meeting had come to it on paper only. Null: none was.
 */
function segmentOf({ plan, progress }: Meeting, request: FloorRequest, givenAt: number): string | null {
  const isFloor = (segmentId: string): boolean => plan?.programme.some(({ id, kind }) => id === segmentId && kind === 'floor') === true
  const then = progress.findLast(({ beganAt }) => beganAt <= givenAt)
  if (then !== undefined && (isReply(request) || isFloor(then.segmentId))) return then.segmentId
  return progress.find(({ segmentId, beganAt }) => beganAt > givenAt && isFloor(segmentId))?.segmentId ?? null
}
