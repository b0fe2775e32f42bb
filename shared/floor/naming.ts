import type { What } from './acts.ts'

/** The delegation, person, segment or statement an act was about; null where it was about the meeting. */
export function subjectOf(what: What): string | null {
  switch (what.kind) {
    case 'approved':
      return what.requests.length === 1 ? (what.requests[0]?.delegationId ?? null) : null
    case 'declined':
    case 'brought-back':
      return what.request.delegationId
    case 'moved':
    case 'absent':
      return what.row.request.delegationId
    case 'given':
      return what.row?.request.delegationId ?? what.personId
    case 'segment-began':
      return what.segmentId
    case 'ended':
    case 'paused':
    case 'went-on':
    case 'time-added':
      return what.statementId
    default:
      return null
  }
}
