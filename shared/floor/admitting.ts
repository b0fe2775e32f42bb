import type { CommandOf } from './commands.ts'
import { accept, acceptAct, lastAct, refuse, type Context, type Decision } from './decision.ts'
import type { FloorEvent } from './events.ts'
import type { Meeting } from './model.ts'
import type { ListState } from './parts.ts'
import { cutBySettings } from './inscribing/cut.ts'
import { openDraw } from './drawing/openDraw.ts'
import { isListOpen } from './reading.ts'
import { modalitiesOf } from './setting.ts'
import { contradictionIn } from './setting/contradictions.ts'

/** Opening and closing the list of speakers (rule 115 of the committees: the Chair announces the list and closes it). */

/** L16: the list is opened before or in the meeting, and again after it was closed. I1, I3: in it, until the cut of the settings. */
export function openList(meeting: Meeting, context: Context): Decision {
  const { at, version } = context
  if (isListOpen(meeting, at)) return refuse('list-already-open', listAct(meeting))
  const startedAt = meeting.phase.openedAt
  const closesAt = startedAt === null ? null : cutBySettings(meeting.modalities.inscription, startedAt, at)
  return changeList(meeting, 'list-opened', { openedAt: at, closesAt, isCutRecorded: false, earlier: openings(meeting.list), version }, context, ...openDraw(meeting, context))
}

/** All the times the list was open until now. */
function openings({ earlier, openedAt, closesAt }: ListState): ListState['earlier'] {
  return openedAt === null || closesAt === null ? earlier : [...earlier, { openedAt, closesAt }]
}

/** L17: it is closed now or at a set time; what was received before the cut is in time, whenever it is decided. */
export function closeList(meeting: Meeting, { closesAt }: CommandOf<'closeList'>, context: Context): Decision {
  const { at, version } = context
  if (meeting.list.openedAt === null) return refuse('list-not-open')
  if (!isListOpen(meeting, at)) return refuse('list-closed', listAct(meeting))
  if (closesAt !== null && closesAt <= at) return refuse('time-has-passed')
  if (closesAt !== null && closesAt === meeting.list.closesAt) return refuse('nothing-changed', listAct(meeting))
  return changeList(meeting, closesAt === null ? 'list-closed' : 'closing-set', { ...meeting.list, closesAt: closesAt ?? at, isCutRecorded: closesAt === null, version }, context)
}

function changeList(meeting: Meeting, kind: 'list-opened' | 'list-closed' | 'closing-set', list: ListState, context: Context, ...more: FloorEvent[]): Decision {
  return acceptAct(context, { kind, before: meeting.list }, { type: 'listChanged', list, at: context.at }, ...more)
}

/** L18: the record shows the cut once it is reached; it held before. */
export function recordListCut(meeting: Meeting, { closesAt }: CommandOf<'recordListCut'>, { at }: Context): Decision {
  if (meeting.list.closesAt !== closesAt || meeting.list.isCutRecorded) return refuse('nothing-changed')
  if (at < closesAt) return refuse('cut-not-reached')
  return accept({ type: 'listChanged', list: { ...meeting.list, isCutRecorded: true }, at })
}

/** L5: which categories are approved without the Chair. Requests that wait already go on waiting. M5: none that the modalities have no place for. */
export function setAutomaticApproval(meeting: Meeting, { categories }: CommandOf<'setAutomaticApproval'>, context: Context): Decision {
  const automatic = [...new Set(categories)].toSorted()
  const { automatic: before, version: beforeVersion } = meeting.approval
  if (automatic.join() === [...new Set(before)].toSorted().join()) return refuse('nothing-changed')
  const contradiction = contradictionIn({ ...modalitiesOf(meeting), automaticApproval: automatic }, meeting.plan)
  if (contradiction !== null) return refuse(contradiction)
  const { version } = context
  return acceptAct(context, { kind: 'approval-set', before, beforeVersion }, { type: 'automaticApprovalSet', automatic, version })
}

function listAct(meeting: Meeting): ReturnType<typeof lastAct> {
  return lastAct(meeting, act => act.version === meeting.list.version)
}
