import type { Holder, Meeting, Statement } from '#shared/floor/model.ts'
import { inOrderHeard } from '#shared/floor/inOrderHeard.ts'
import { capacityLine, holderName } from '#client/text/speaker.ts'

/** A statement that may be noted on. */
export interface StatementView {
  statementId: string
  name: string
  line: string | null
  givenAt: number
  isNow: boolean
  /** What is noted of it: from the podium a reply, but for what was said before anybody could ask. */
  noted: 'suggested' | 'replied' | 'said'
  /** What its own request says that it addresses. */
  subjectMatterIds: readonly string[]
}

/** What is being said, and what was heard, the last first. */
export function statementViews(meeting: Meeting): StatementView[] {
  const { floor } = meeting
  const view = ({ statementId, holder, givenAt, segmentId }: Statement, isNow: boolean): StatementView => ({
    statementId, name: holderName(meeting, holder), givenAt, isNow, noted: notedOf(meeting, holder, segmentId),
    line: holder.kind === 'podium' ? null : capacityLine(holder.request.capacity),
    subjectMatterIds: holder.kind === 'podium' ? [] : holder.request.details.subjectMatterIds,
  })
  return [
    ...(floor === null ? [] : [view(floor, true)]),
    ...inOrderHeard(meeting).map(statement => view(statement, false)).toReversed(),
  ]
}

function notedOf({ plan }: Meeting, holder: Holder, segmentId: string): StatementView['noted'] {
  if (holder.kind !== 'podium') return 'suggested'
  const kind = plan?.programme.find(({ id }) => id === segmentId)?.kind
  return kind === 'statement' || kind === 'presentation' ? 'said' : 'replied'
}
