import type { Gist, What } from './acts.ts'
import type { Meeting } from './model.ts'

/** The delegation, person, segment or statement an act was about; null where it was about the meeting. */
export function subjectOf(what: What): string | null {
  switch (what.kind) {
    case 'approved':
    case 'carried-over':
    case 'inscribed-several':
      return what.requests.length === 1 ? (what.requests[0]?.delegationId ?? null) : null
    case 'checked-in':
      return what.delegationIds.length === 1 ? (what.delegationIds[0] ?? null) : null
    case 'paper-entered':
      return what.entered.length === 1 ? (what.entered[0]?.delegationId ?? null) : null
    case 'inscribed':
    case 'declined':
    case 'brought-back':
      return what.request.delegationId
    case 'swapped':
      return what.delegationIds[0]
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
    case 'asked-to-conclude':
    case 'time-corrected':
    case 'time-yielded':
      return what.statementId
    case 'order-put-off':
    case 'order-declined':
    case 'order-heard':
      return what.order.delegationId
    case 'motion-spoken':
    case 'ruling-appealed':
      return what.delegationId
    case 'order-ruled':
    case 'order-voted':
      return what.before.order.delegationId
    case 'undone':
      return what.act.subjectId
    default:
      return null
  }
}

/** An act in a few words; of an undoing, what was undone. */
export function gistOf(what: What): Gist {
  if (what.kind === 'undone') return { kind: what.act.kind, subjectId: what.act.subjectId, count: what.act.count }
  return { kind: what.kind, subjectId: subjectOf(what), count: countOf(what) }
}

function countOf(what: What): number {
  if (what.kind === 'approved' || what.kind === 'carried-over' || what.kind === 'inscribed-several') return what.requests.length
  if (what.kind === 'paper-entered') return what.entered.length
  return what.kind === 'checked-in' ? what.delegationIds.length : 1
}

/** The same with the speaker in place of the statement, which the meeting may know no more once it was undone. */
export function lastingGistOf({ floor, heard }: Meeting, what: What): Gist {
  const gist = gistOf(what)
  if (!('statementId' in what) || gist.subjectId !== what.statementId) return gist
  const holder = (floor?.statementId === gist.subjectId ? floor : heard.find(({ statementId }) => statementId === gist.subjectId))?.holder
  if (holder === undefined) return gist
  return { ...gist, subjectId: holder.kind === 'podium' ? holder.personId : holder.request.delegationId }
}
