import type { HeardStatement, Meeting } from '../model.ts'
import type { FloorRequest } from '../parts.ts'
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
  return meeting.heard.flatMap((statement): Question[] => {
    const request = asked(statement, segments)
    if (request === null || (request.details.panellistId ?? personId) !== personId) return []
    return [{ statementId: statement.statementId, request, isToAll: request.details.panellistId === null }]
  })
}

function asked({ holder, segmentId }: HeardStatement, segments: ReadonlySet<string>): FloorRequest | null {
  return holder.kind === 'request' && isNoReply(holder.request) && segments.has(segmentId) ? holder.request : null
}

/** The segments that have begun since the last replies that are over. */
function sinceReplies({ progress, plan }: Meeting): ReadonlySet<string> {
  const begun = progress.map(({ segmentId }) => segmentId)
  const isReplies = (id: string): boolean => plan?.programme.some(segment => segment.id === id && segment.kind === 'replies') === true
  return new Set(begun.slice(begun.slice(0, -1).findLastIndex(isReplies) + 1))
}
