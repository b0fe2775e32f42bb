import type { What } from './acts.ts'
import type { CommandOf } from './commands.ts'
import { stoppedAt } from './concluding/cutAt.ts'
import { accept, acceptAct, lastAct, refuse, type Context, type Decision } from './decision.ts'
import type { FloorEvent } from './events.ts'
import { listAtOpening } from './inscribing/cut.ts'
import type { Meeting } from './model.ts'
import type { Phase } from './parts.ts'
import { wholeModalities } from './plainList.ts'
import { nextSegmentOf } from './reading.ts'
import { contradictionIn } from './setting/contradictions.ts'
import { notOpenCode } from './speaking.ts'
import { suspendedMsAt } from './stoppedTime.ts'

/** The rules of the meeting itself: opening, segments, suspension, closing. */

/** P1: a meeting is created once. M5: not with modalities that contradict themselves. */
export function createMeeting(meeting: Meeting, { plan }: CommandOf<'createMeeting'>, { at, version }: Context): Decision {
  if (meeting.plan !== null) return refuse('meeting-exists')
  const contradiction = contradictionIn(wholeModalities(plan.modalities), plan)
  return contradiction === null ? accept({ type: 'meetingCreated', plan, at, version }) : refuse(contradiction)
}

/** P2: opening begins the first segment. P3: a rehearsal may be opened at any moment; its hard end is as far off as planned. I2: a list opened in advance gets its cut. */
export function openMeeting(meeting: Meeting, context: Context): Decision {
  const { plan, phase } = meeting
  const first = plan?.programme[0]
  if (plan === null || first === undefined) return refuse('unknown-meeting')
  if (phase.name !== 'planned') return refuse(phase.name === 'closed' ? 'meeting-closed' : 'already-open', phaseAct(meeting))
  const { at, version } = context
  const hardEndAt = plan.isRehearsal ? at + plan.hardEndAt - plan.plannedStartAt : plan.hardEndAt
  const list = listAtOpening(meeting, at, version)
  const events: FloorEvent[] = [
    { type: 'phaseChanged', phase: { ...phase, name: 'open', openedAt: at, hardEndAt, version }, at },
    { type: 'segmentBegan', segmentId: first.id, at, version },
  ]
  const what: What = { kind: 'meeting-opened', before: phase }
  if (list === null) return acceptAct(context, what, ...events)
  return acceptAct(context, { ...what, list: meeting.list }, ...events, { type: 'listChanged', list, at })
}

/** P4: segments follow each other in the order of the programme; not while somebody speaks. */
export function nextSegment(meeting: Meeting, { from }: CommandOf<'nextSegment'>, context: Context): Decision {
  if (meeting.phase.name !== 'open') return refuse(notOpenCode(meeting))
  if (meeting.progress.at(-1)?.segmentId !== from) return refuse('stale-segment', lastAct(meeting, act => act.what.kind === 'segment-began'))
  if (meeting.floor !== null) return refuse('floor-taken')
  if (meeting.interruption !== null) return refuse('order-being-heard') // O7
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
  return acceptAct(context, what, suspended, { type: 'clockChanged', statementId: floor.statementId, timing: { ...floor.timing, pausedAt: stoppedAt(floor, at), version }, at })
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
  if (meeting.interruption !== null) return refuse('order-being-heard') // O7
  const suspendedMs = suspendedMsAt(phase, context.at)
  return changePhase(meeting, 'meeting-closed', { ...phase, name: 'closed', closedAt: context.at, suspendedAt: null, suspendedMs }, context)
}

type PhaseKind = 'meeting-resumed' | 'meeting-closed'

function changePhase(meeting: Meeting, kind: PhaseKind, phase: Phase, context: Context): Decision {
  const changed: FloorEvent = { type: 'phaseChanged', phase: { ...phase, version: context.version }, at: context.at }
  return acceptAct(context, { kind, before: meeting.phase }, changed)
}

function phaseAct(meeting: Meeting): ReturnType<typeof lastAct> {
  return lastAct(meeting, act => act.version === meeting.phase.version)
}
