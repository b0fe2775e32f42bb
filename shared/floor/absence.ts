import type { CommandOf } from './commands.ts'
import { acceptAct, refuse, type Context, type Decision } from './decision.ts'
import { awaitsDraw, drawOf } from './drawing/readingDraws.ts'
import type { FloorEvent } from './events.ts'
import { actOn } from './listing.ts'
import type { Meeting } from './model.ts'
import { bandOf } from './bandOf.ts'
import { indexByRank, isInOrderAt, placeOf } from './ordering.ts'
import type { AbsenceOutcome } from './modalities.ts'
import type { Row } from './parts.ts'
import { behindNeighbours } from './placing/freePlace.ts'
import { rankOf } from './placing/rankOf.ts'
import { isReply, rowOf } from './reading.ts'
import { notOpenCode } from './speaking.ts'

/** L14: absent when called: struck from the list, to the end of the band, or back behind the one who is called instead. */
export function markAbsent(meeting: Meeting, { requestId, outcome }: CommandOf<'markAbsent'>, context: Context): Decision {
  const row = rowOf(meeting, requestId)
  if (row === null) return refuse('not-listed', actOn(meeting, requestId))
  if (meeting.phase.name !== 'open') return refuse(notOpenCode(meeting))
  const { at, version } = context
  const place = placeOf(meeting.rows, requestId)
  const what = { kind: 'absent', row, place } as const
  const noted: FloorEvent = { type: 'absenceNoted', request: row.request, outcome, at, version }
  if (outcome === 'struck') return acceptAct(context, what, noted)
  const others = meeting.rows.filter(other => other !== row)
  const fallen = fallenRow(meeting, row, outcome, context)
  const wanted = outcome === 'next' ? behindTheNext(others, row, place.index) : endOfBand(meeting, others, fallen)
  // Never up: who is absent would be called sooner than those it made wait. L26: nor between two that keep together.
  const index = behindNeighbours(others, Math.max(wanted, place.index))
  // D3: before its lot is drawn the rule has no place for it.
  const isByHand = fallen.isByHand || awaitsDraw(meeting, row.request) || !isInOrderAt(meeting, others, fallen, index)
  return acceptAct(context, what, noted, { type: 'rowMoved', row: { ...fallen, isByHand }, before: others[index]?.request.requestId ?? null, at, version })
}

/** As a row falls: to the end of its band by the instant of the call; in an order of approval (L19) by that of the falling. */
function fallenRow(meeting: Meeting, { beforeId: _beforeId, isHeldBack: _isHeldBack, ...row }: Row, outcome: AbsenceOutcome, context: Context): Row {
  const { at, version } = context
  if (outcome === 'next') return { ...row, version }
  const band = bandOf(meeting, row.request)
  const isInOrderOfApproval = band !== 'replies' && meeting.modalities.order[band].kind === 'by-hand'
  // D7: who came back by hand before the lots were drawn has one now.
  const isDrawnSince = row.rank === undefined && drawOf(meeting, row.request) !== null
  const rank = isInOrderOfApproval || isDrawnSince ? rankOf(meeting, row.request, context) : row.rank
  return { ...row, ...(rank === undefined ? {} : { rank }), rankAt: at, rankVersion: version, isByHand: false, version }
}

/** Behind the row that followed; a right of reply is never the next of others, for it stays behind all of them (L6). */
function behindTheNext(others: readonly Row[], row: Row, index: number): number {
  const next = others[index]
  return next === undefined || isReply(next.request) !== isReply(row.request) ? index : index + 1
}

/** Behind the last row of its band in its slot, placed by hand or not, and not before where the rule places it (L11). */
function endOfBand(meeting: Meeting, others: readonly Row[], row: Row): number {
  const band = bandOf(meeting, row.request)
  const last = others.findLastIndex(other => bandOf(meeting, other.request) === band && (other.slot ?? 0) === (row.slot ?? 0))
  return Math.max(last + 1, indexByRank(meeting, others, row))
}
