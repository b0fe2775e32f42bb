import type { Category, Region } from '../category.ts'
import type { Correction } from '../concluding/correction.ts'
import { measuredMs, recordedMs } from '../concluding/recordedMs.ts'
import type { HeardStatement, Meeting } from '../model.ts'
import type { FloorRequest } from '../parts.ts'
import { delegationOf } from '../reading.ts'
import { givenMs } from '../timing.ts'
import { inOrderHeard } from '../inOrderHeard.ts'
import { slotOfSegment } from './slotOfSegment.ts'

/** One statement that was heard, from the list or from the podium, with all that is counted of it. Instants and durations in ms. */
export interface Speech {
  /** From 1, in the order in which they were heard. */
  number: number
  statementId: string
  segmentId: string
  /** The floor segment whose time it belongs to, from 1; null where it is before or behind them. */
  slot: number | null
  /** Of somebody on the podium; null for a statement from the list, which has all of the next four. */
  personId: string | null
  request: FloorRequest | null
  delegationId: string | null
  category: Category | null
  /** Of States, where the plan says it. */
  region: Region | null
  /**
   * When the floor was asked for, and how long it took to be given; null also where nobody knows: of who was not on the list of
   * paper (I21). Who was brought back (L15) had it long before: it waited once.
   */
  requestedAt: number | null
  waitedMs: number | null
  givenAt: number
  endedAt: number
  allottedMs: number
  /** What those presiding added; below zero where they took it back. */
  addedMs: number
  /** Both together: what the statement had. */
  givenMs: number
  /** I21: its times were written on paper, and no clock measured them. */
  isOnPaper: boolean
  /** As the clock had it, or the paper. */
  measuredMs: number
  /** F15: as it was corrected, else as it was measured. */
  usedMs: number
  /** So much more than it had. */
  overMs: number
  corrected: Correction | null
}

/** Every statement that has ended, in the order in which they were heard. Who has the floor now is counted once it is over. */
export function speechesOf(meeting: Meeting): Speech[] {
  const heard = inOrderHeard(meeting)
  const firsts = new Map(heard.toReversed().flatMap(({ statementId, holder }) => (holder.kind === 'request' ? [[holder.request.requestId, statementId]] : [])))
  return heard.map((statement, index) => speechOf(meeting, statement, index + 1, firsts))
}

/** @param firsts by the id of a request, its first statement */
function speechOf(meeting: Meeting, statement: HeardStatement, number: number, firsts: ReadonlyMap<string, string>): Speech {
  const { statementId, segmentId, holder, givenAt, endedAt, timing } = statement
  const request = holder.kind === 'request' ? holder.request : null
  const delegation = request === null ? null : delegationOf(meeting, request.delegationId)
  // What was entered afterwards is received after it was given.
  const requestedAt = request === null || request.receivedAt > givenAt ? null : request.receivedAt
  const [usedMs, allowedMs] = [recordedMs(statement), givenMs(timing)]
  return {
    number, statementId, segmentId,
    slot: slotOfSegment(meeting, segmentId),
    personId: holder.kind === 'podium' ? holder.personId : null,
    request,
    delegationId: request?.delegationId ?? null,
    category: delegation?.category ?? null,
    region: delegation?.region ?? null,
    requestedAt,
    waitedMs: requestedAt === null || firsts.get(request?.requestId ?? '') !== statementId ? null : givenAt - requestedAt,
    givenAt, endedAt,
    allottedMs: timing.allottedMs,
    addedMs: timing.addedMs,
    givenMs: allowedMs,
    isOnPaper: timing.onPaper === true,
    measuredMs: measuredMs(statement),
    usedMs,
    overMs: Math.max(0, usedMs - allowedMs),
    corrected: statement.corrected ?? null,
  }
}
