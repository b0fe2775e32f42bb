import type { Meeting, Statement } from '../model.ts'
import type { FloorRequest } from '../parts.ts'
import { inOrderHeard } from '../inOrderHeard.ts'
import { isNoReply } from './inscribed.ts'

/** A statement a panellist may reply to. */
export interface Question {
  statementId: string
  request: FloorRequest
  /** Addressed to no panellist by name: to all, or nobody was chosen. */
  isToAll: boolean
}

/** T14: what was heard since the replies before and is addressed to a panellist, or to none by name, in the order heard. */
export function questionsFor(meeting: Meeting, personId: string): Question[] {
  const segments = sinceReplies(meeting)
  return inOrderHeard(meeting).filter(({ segmentId }) => segments.has(segmentId)).flatMap(statement => asked(statement, personId))
}

/** The same of the statement that is being made. */
export function questionNow({ floor }: Meeting, personId: string): Question[] {
  return floor === null ? [] : asked(floor, personId)
}

/** Something was asked of a panellist, however long ago. */
export function wasAsked({ heard }: Meeting, personId: string): boolean {
  return heard.some(statement => asked(statement, personId).length > 0)
}

function asked({ statementId, holder }: Pick<Statement, 'statementId' | 'holder'>, personId: string): Question[] {
  if (holder.kind !== 'request' || !isNoReply(holder.request)) return []
  const { request } = holder
  const { panellistId } = request.details
  return (panellistId ?? personId) === personId ? [{ statementId, request, isToAll: panellistId === null }] : []
}

/** The segments that have begun since the last replies that are over. */
function sinceReplies({ progress, plan }: Meeting): ReadonlySet<string> {
  const begun = progress.map(({ segmentId }) => segmentId)
  const isReplies = (id: string): boolean => plan?.programme.some(segment => segment.id === id && segment.kind === 'replies') === true
  return new Set(begun.slice(begun.slice(0, -1).findLastIndex(isReplies) + 1))
}
