import type { Act, Done } from './acts.ts'
import type { Context } from './decision.ts'
import type { FloorEvent } from './events.ts'
import { cameBack, rowCameBack } from './inscribing/comingBack.ts'
import { isOfPaper } from './inscribing/isOfPaper.ts'
import { isBuiltOnSettings, listedByCheckInSince } from './inscribing/undoing.ts'
import type { Meeting } from './model.ts'
import { categoryOf } from './bandOf.ts'
import { returnTo } from './ordering.ts'
import { drawBack, enteredAfterAll, hasDrawnSince } from './drawing/undoingDraws.ts'
import type { FloorRequest, ListState } from './parts.ts'
import { asPlacedThen } from './placing/orderChange.ts'
import { isListOpen, rowOf } from './reading.ts'
import { isActive, isIn, requestsSince } from './readingRequests.ts'
import { isApprovable } from './requesting.ts'
import type { RefusalCode } from './refusals.ts'
import { modalitiesOf } from './setting.ts'
import { contradictionIn } from './setting/contradictions.ts'
import { frozenIn } from './setting/mayChange.ts'
import type { Inverse } from './undoingStatements.ts'

type DoneOf<K extends Done['kind']> = Extract<Done, { kind: K }>

/** The list is open or closed as before, unless a request came that it would not have taken then. */
export function listBack(meeting: Meeting, act: Act, before: ListState, context: Context): Inverse {
  const { at, version } = context
  const { lateAtDesk } = meeting.modalities.inscription
  // I6; D3: unless it waits for its lot.
  const mayBeLate = (request: FloorRequest): boolean => request.by === 'desk' && lateAtDesk && before.openedAt !== null && !meeting.waiting.includes(request)
  const isLate = (request: FloorRequest): boolean =>
    request.capacity.kind !== 'reply' && !isListOpen({ list: before }, request.receivedAt) && !mayBeLate(request) && !isOfPaper(meeting, request)
  if (meeting.list.version !== act.version || requestsSince(meeting, act.version).some(isLate)) return null
  const draw = drawBack(meeting, before.openedAt, at, version)
  return draw === null ? null : [{ type: 'listChanged', list: before, at }, ...draw, ...enteredAfterAll(meeting, act.version, before, context)]
}

/** Categories are approved as before, unless a request was put on the list that would have waited then. */
export function automaticBack(meeting: Meeting, act: Act, { before }: Pick<DoneOf<'approval-set'>, 'before'>, { version }: Context): Inverse {
  const added = new Set(meeting.approval.automatic.filter(category => !before.includes(category)))
  const isListedAtOnce = (request: FloorRequest): boolean =>
    isApprovable(request) && request.by !== 'desk' && added.has(categoryOf(meeting, request.delegationId)) && !meeting.waiting.includes(request)
  const since = [...requestsSince(meeting, act.version), ...listedByCheckInSince(meeting, act.version)]
  if (added.size > 0 && hasDrawnSince(meeting, act.version)) return null
  if (!isLastSetting(meeting, act) || since.some(isListedAtOnce)) return null
  return [{ type: 'automaticApprovalSet', automatic: before, version }]
}

/** Nothing was set since. By the acts: what an undoing gives back has the version of the undoing, so that no form that began before has seen it (M1). */
function isLastSetting({ acts }: Meeting, act: Act): boolean {
  return acts.findLast(({ what }) => what.kind === 'modalities-changed' || what.kind === 'approval-set')?.version === act.version
}

/**
 * The modalities are as before, unless they have been changed since, cannot be changed so any more (M6), or a request was put
 * on the list that would have waited then.
 */
export function modalitiesBack(meeting: Meeting, act: Act, { before }: DoneOf<'modalities-changed'>, context: Context): Inverse {
  const { at, version } = context
  if (frozenIn(meeting, modalitiesOf(meeting), before, at).length > 0) return null
  if (isBuiltOnSettings(meeting, before.inscription, act.version)) return null
  if (automaticBack(meeting, act, { before: before.automaticApproval }, context) === null) return null
  return [{ type: 'modalitiesChanged', modalities: before, at, version, approvalVersion: version }]
}

/** M5: what the settings that come back contradict: the plan may have been changed since. */
export function contradictionBack({ plan }: Meeting, what: Done): RefusalCode | null {
  return what.kind === 'modalities-changed' ? contradictionIn(what.before, plan) : null
}

/** The request waits again, unless its delegation has asked again. */
export function declineBack(meeting: Meeting, act: Act, request: FloorRequest): Inverse {
  const isStill = meeting.declined.some(declined => declined.version === act.version)
  return isStill && !hasAskedAgain(meeting, request, act.version) ? [{ type: 'requestReturned', request: cameBack(meeting, request, act.version) }] : null
}

/** Who was brought back leaves the list. */
export function returnBack(meeting: Meeting, act: Act, { requestId }: FloorRequest, { version }: Context): Inverse {
  return rowOf(meeting, requestId)?.version === act.version ? [{ type: 'requestUnlisted', requestId, version }] : null
}

/** The row stands where it stood. */
export function moveBack(meeting: Meeting, act: Act, what: DoneOf<'moved'>, context: Context): Inverse {
  return rowOf(meeting, what.row.request.requestId)?.version === act.version ? [rowBack(meeting, { ...what, row: asPlacedThen(meeting, what.row, act.version) }, context)] : null
}

/** The row stands where it stood, and the record of the absence is gone. */
export function absenceBack(meeting: Meeting, act: Act, what: DoneOf<'absent'>, context: Context): Inverse {
  const { request } = what.row
  const isStruck = meeting.absences.some(absence => absence.version === act.version && absence.outcome === 'struck')
  const isBuiltOn = isStruck ? hasAskedAgain(meeting, request, act.version) : rowOf(meeting, request.requestId)?.version !== act.version
  if (isBuiltOn) return null
  return [absenceTakenBack(meeting, act.version, request), rowBack(meeting, { ...what, row: rowCameBack(meeting, what.row, act.version) }, context)]
}

/** V7: whoever was kept from the absence is kept from this. */
export function absenceTakenBack({ absences }: Meeting, version: number, { requestId, delegationId }: FloorRequest): FloorEvent {
  const veiledFrom = absences.find(absence => absence.version === version)?.veiledFrom
  return { type: 'absenceTakenBack', requestId, delegationId, version, ...(veiledFrom === undefined ? {} : { veiledFrom }) }
}

function rowBack(meeting: Meeting, { row, place }: DoneOf<'moved' | 'absent'>, { at, version }: Context): FloorEvent {
  const { requestId } = row.request
  const request = rowOf(meeting, requestId)?.request ?? row.request // with the details as they are now
  return { type: 'rowMoved', ...returnTo(meeting, meeting.rows, { ...row, request }, place), at, version }
}

/** In the same capacity, whatever became of it. */
function hasAskedAgain(meeting: Meeting, request: FloorRequest, version: number): boolean {
  return isActive(meeting, request) || requestsSince(meeting, version).some(since => isIn(since, request.delegationId, request.capacity))
}
