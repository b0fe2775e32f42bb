import type { Holder, Meeting } from '#shared/floor/model.ts'
import { inOrderHeard } from '#shared/floor/speeches/inOrderHeard.ts'
import { capacityLine, holderName } from '#client/text/speaker.ts'

/** A statement that may be noted on. */
export interface StatementView {
  statementId: string
  name: string
  line: string | null
  givenAt: number
  isNow: boolean
  /** From the podium: what is noted is a reply. */
  isReply: boolean
  /** What its own request says that it addresses. */
  subjectMatterIds: readonly string[]
}

/** What is being said, and what was heard, the last first. */
export function statementViews(meeting: Meeting): StatementView[] {
  const { floor } = meeting
  const view = (statementId: string, holder: Holder, givenAt: number, isNow: boolean): StatementView => ({
    statementId, name: holderName(meeting, holder), givenAt, isNow, isReply: holder.kind === 'podium',
    line: holder.kind === 'podium' ? null : capacityLine(holder.request.capacity),
    subjectMatterIds: holder.kind === 'podium' ? [] : holder.request.details.subjectMatterIds,
  })
  return [
    ...(floor === null ? [] : [view(floor.statementId, floor.holder, floor.givenAt, true)]),
    ...inOrderHeard(meeting).map(({ statementId, holder, givenAt }) => view(statementId, holder, givenAt, false)).toReversed(),
  ]
}
