import type { CommandOf } from './commands.ts'
import { acceptAct, isStale, lastAct, refuse, type Context, type Decision } from './decision.ts'
import type { FloorEvent } from './events.ts'
import { lacksCheckIn } from './inscribing/ways.ts'
import { latestHeard } from './speeches/latestHeard.ts'
import type { Meeting } from './model.ts'
import { awaitsDraw } from './drawing/readingDraws.ts'
import { inOrderOfLots } from './drawing/rankByLot.ts'
import { placeOf } from './ordering.ts'
import { withRow } from './withRow.ts'
import type { FloorRequest, Row } from './parts.ts'
import { cameBack } from './inscribing/comingBack.ts'
import { arrivalRow, listByRule } from './placing/arrivalRow.ts'
import { inSlotNow, inSlotOfPlace } from './placing/slotByHand.ts'
import { isReply, rowOf } from './reading.ts'
import { isListed, isSpeaking, isWaiting } from './readingRequests.ts'

/** What those presiding do with the list of speakers. */

/** L9: approves the requests that were seen; one that is gone meanwhile is passed over. I9: so is one whose delegation must be checked in first, D3: and one that awaits its lot. */
export function approveRequests(meeting: Meeting, { requestIds }: CommandOf<'approveRequests'>, context: Context): Decision {
  const seen = meeting.waiting.filter(request => requestIds.includes(request.requestId))
  if (seen.length === 0) return refuse('not-waiting', actOn(meeting, requestIds[0] ?? ''))
  const drawn = seen.filter(request => !awaitsDraw(meeting, request))
  if (drawn.length === 0) return refuse('draw-not-held')
  const requests = drawn.filter(request => !lacksCheckIn(meeting, request))
  if (requests.length === 0) return refuse('not-checked-in')
  return acceptAct(context, { kind: 'approved', requests }, ...listedAll(meeting, requests, context))
}

/** L10, L11: puts each on the list where the rule places it. */
export function listedAll(meeting: Meeting, requests: readonly FloorRequest[], { version, at, hash }: Context): FloorEvent[] {
  const placed: { row: Row; before: string | null }[] = []
  let rows: readonly Row[] = meeting.rows
  for (const request of inOrderOfLots(meeting, requests, hash)) {
    const above = placed.at(-1)
    if (above !== undefined) rows = withRow(rows, above.row, above.before)
    placed.push(listByRule(meeting, request, { version, hash }, rows))
  }
  return placed.map(({ row, before }): FloorEvent => ({ type: 'requestListed', row, before, at }))
}

/** L12: the Chair declines with a reason; only the delegation and those presiding learn of it. */
export function declineRequest(meeting: Meeting, { requestId, reason }: CommandOf<'declineRequest'>, context: Context): Decision {
  const request = meeting.waiting.find(waiting => waiting.requestId === requestId)
  if (request === undefined) return refuse('not-waiting', actOn(meeting, requestId))
  const { at, version } = context
  return acceptAct(context, { kind: 'declined', request }, { type: 'requestDeclined', request, reason, at, version })
}

/**
 * L13: a move sets one row before another and no other row. It is refused when the order was changed by hand since the
 * mover's window stood at `seen`. A right of reply stays behind all others (L6).
 */
export function moveRequest(meeting: Meeting, { requestId, before, seen }: CommandOf<'moveRequest'>, context: Context): Decision {
  if (isStale(meeting.orderVersion, seen, context)) return refuse('stale-order', lastAct(meeting, act => act.version === meeting.orderVersion))
  const row = rowOf(meeting, requestId)
  if (row === null) return refuse('not-listed', actOn(meeting, requestId))
  if (before !== null && rowOf(meeting, before) === null) return refuse('not-listed', actOn(meeting, before))
  const place = placeOf(meeting.rows, requestId)
  const target = before ?? (isReply(row.request) ? null : firstReply(meeting))
  if (target === requestId || target === place.before) return refuse('same-place')
  const moved = inSlotOfPlace(meeting.rows, placedByHand(meeting, row, before, context.version), target)
  if (!repliesStandLast(withRow(meeting.rows, moved, target))) return refuse('replies-last')
  const { at, version } = context
  return acceptAct(context, { kind: 'moved', row, place }, { type: 'rowMoved', row: moved, before: target, at, version })
}

/** L26: a row that was put before a neighbour by hand keeps its place before it; not before a reply, which goes by L6. */
function placedByHand(meeting: Meeting, { beforeId: _beforeId, isHeldBack: _isHeldBack, ...row }: Row, before: string | null, version: number): Row {
  const neighbour = before === null ? null : rowOf(meeting, before)
  const isNamed = before !== null && neighbour !== null && isReply(neighbour.request) === isReply(row.request)
  return { ...row, isByHand: true, ...(isNamed ? { beforeId: before } : {}), version }
}

/** L15: the last speaker comes back to the top of the list; not when listed again meanwhile. */
export function bringBack(meeting: Meeting, { statementId }: CommandOf<'bringBack'>, context: Context): Decision {
  const last = latestHeard({ heard: meeting.heard.filter(({ holder }) => holder.kind === 'request') })
  if (last?.statementId !== statementId || last.holder.kind !== 'request') return refuse('not-the-last-statement')
  const { request } = last.holder
  const { delegationId, capacity } = request
  if (isListed(meeting, delegationId, capacity)) return refuse('already-listed')
  if (isWaiting(meeting, delegationId, capacity)) return refuse('already-waiting')
  if (isSpeaking(meeting, delegationId, capacity)) return refuse('has-the-floor')
  // Whenever its text was deleted: from when it was over nobody remembers. What is there on paper is noted again (T13).
  const back: Row = { ...arrivalRow(meeting, cameBack(meeting, request, 0), context), isByHand: true }
  const before = isReply(request) ? firstReply(meeting) : (meeting.rows[0]?.request.requestId ?? null)
  const row = inSlotOfPlace(meeting.rows, inSlotNow(meeting, back), before)
  return acceptAct(context, { kind: 'brought-back', request }, { type: 'requestListed', row, before, at: context.at })
}

function firstReply(meeting: Meeting): string | null {
  return meeting.rows.find(row => isReply(row.request))?.request.requestId ?? null
}

function repliesStandLast(rows: readonly Row[]): boolean {
  const first = rows.findIndex(row => isReply(row.request))
  return first < 0 || rows.slice(first).every(row => isReply(row.request))
}

/** Who dealt with a request that is no longer there. */
export function actOn(meeting: Meeting, requestId: string): ReturnType<typeof lastAct> {
  return lastAct(meeting, ({ what }) => {
    if (what.kind === 'approved' || what.kind === 'checked-in') return what.requests.some(request => request.requestId === requestId)
    if (what.kind === 'declined') return what.request.requestId === requestId
    return (what.kind === 'absent' || what.kind === 'given') && what.row?.request.requestId === requestId
  })
}
