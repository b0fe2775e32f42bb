import type { What } from './acts.ts'
import type { CommandOf } from './commands.ts'
import { accept, acceptAct, lastAct, refuse, type Context, type Decision } from './decision.ts'
import type { FloorEvent } from './events.ts'
import type { Meeting } from './model.ts'
import type { Phase } from './parts.ts'
import { nextSegmentOf } from './reading.ts'
import { notOpenCode } from './speaking.ts'
import { suspendedMsAt } from './stoppedTime.ts'

/** The rules of the meeting itself: opening, segments, suspension, closing. */

/** P1: a meeting is created once. */
export function createMeeting(meeting: Meeting, { plan }: CommandOf<'createMeeting'>, { at, version }: Context): Decision {
  return meeting.plan === null ? accept({ type: 'meetingCreated', plan, at, version }) : refuse('meeting-exists')
}

/** P2: opening begins the first segment. P3: a rehearsal may be opened at any moment; its hard end is as far off as planned. */
export function openMeeting(meeting: Meeting, context: Context): Decision {
  const { plan, phase } = meeting
  const first = plan?.programme[0]
  if (plan === null || first === undefined) return refuse('unknown-meeting')
  if (phase.name !== 'planned') return refuse(phase.name === 'closed' ? 'meeting-closed' : 'already-open', phaseAct(meeting))
  const { at, version } = context
  const hardEndAt = plan.isRehearsal ? at + plan.hardEndAt - plan.plannedStartAt : plan.hardEndAt
  return changePhase(meeting, 'meeting-opened', { ...phase, name: 'open', openedAt: at, hardEndAt }, context, { type: 'segmentBegan', segmentId: first.id, at, version })
}

/** P4: segments follow each other in the order of the programme; not while somebody speaks. */
export function nextSegment(meeting: Meeting, { from }: CommandOf<'nextSegment'>, context: Context): Decision {
  if (meeting.phase.name !== 'open') return refuse(notOpenCode(meeting))
  if (meeting.progress.at(-1)?.segmentId !== from) return refuse('stale-segment', lastAct(meeting, act => act.what.kind === 'segment-began'))
  if (meeting.floor !== null) return refuse('floor-taken')
  const next = nextSegmentOf(meeting)
  if (next === null) return refuse('last-segment')
  const { at, version } = context
  return acceptAct(context, { kind: 'segment-began', segmentId: next.id }, { type: 'segmentBegan', segmentId: next.id, at, version })
}

/** P5: a suspension stops the time of whoever speaks; the Chair lets it go on. */
export function suspendMeeting(meeting: Meeting, context: Context): Decision {
  const { phase, floor } = meeting
  if (phase.name !== 'open') return refuse(notOpenCode(meeting), phaseAct(meeting))
  const { at, version } = context
  const isRunning = floor !== null && floor.timing.pausedAt === null
  const what: What = { kind: 'meeting-suspended', before: phase, statementId: isRunning ? floor.statementId : null, timing: isRunning ? floor.timing : null }
  const suspended: FloorEvent = { type: 'phaseChanged', phase: { ...phase, name: 'suspended', suspendedAt: at, version }, at }
  if (!isRunning) return acceptAct(context, what, suspended)
  return acceptAct(context, what, suspended, { type: 'clockChanged', statementId: floor.statementId, timing: { ...floor.timing, pausedAt: at, version }, at })
}

/** P6: resuming counts the suspension as over. */
export function resumeMeeting(meeting: Meeting, context: Context): Decision {
  const { phase } = meeting
  if (phase.name !== 'suspended' || phase.suspendedAt === null) return refuse('not-suspended', phaseAct(meeting))
  return changePhase(meeting, 'meeting-resumed', { ...phase, name: 'open', suspendedAt: null, suspendedMs: suspendedMsAt(phase, context.at) }, context)
}

/** P7: a meeting is not closed while somebody speaks. */
export function closeMeeting(meeting: Meeting, context: Context): Decision {
  const { phase } = meeting
  if (phase.name === 'closed') return refuse('meeting-closed', phaseAct(meeting))
  if (phase.name === 'planned') return refuse('meeting-not-open')
  if (meeting.floor !== null) return refuse('floor-taken')
  const suspendedMs = suspendedMsAt(phase, context.at)
  return changePhase(meeting, 'meeting-closed', { ...phase, name: 'closed', closedAt: context.at, suspendedAt: null, suspendedMs }, context)
}

type PhaseKind = 'meeting-opened' | 'meeting-resumed' | 'meeting-closed'

function changePhase(meeting: Meeting, kind: PhaseKind, phase: Phase, context: Context, ...more: FloorEvent[]): Decision {
  const changed: FloorEvent = { type: 'phaseChanged', phase: { ...phase, version: context.version }, at: context.at }
  return acceptAct(context, { kind, before: meeting.phase }, changed, ...more)
}

function phaseAct(meeting: Meeting): ReturnType<typeof lastAct> {
  return lastAct(meeting, act => act.version === meeting.phase.version)
}
