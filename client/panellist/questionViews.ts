import { questionsFor } from '#shared/floor/allotting/questions.ts'
import type { Meeting } from '#shared/floor/model.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { requestLine } from '#client/text/speaker.ts'

export interface QuestionView {
  key: string
  who: string
  /** The subject matters it addresses. */
  matters: string[]
  isToAll: boolean
}

/** T14: what was asked, in the order in which it was heard. */
export function questionViews(meeting: Meeting, personId: string): QuestionView[] {
  return questionsFor(meeting, personId).map(({ statementId, request, isToAll }) => viewOf(meeting, request, { key: statementId, isToAll }))
}

/** Who on the list has named this panellist; the hall sees it of everybody who is listed, as far as it is shown the list (V7). */
export function aheadViews(meeting: Meeting, personId: string): QuestionView[] {
  return meeting.rows.filter(({ request }) => request.details.panellistId === personId).map(({ request }) => viewOf(meeting, request, { key: request.requestId, isToAll: false }))
}

function viewOf(meeting: Meeting, request: FloorRequest, { key, isToAll }: Pick<QuestionView, 'key' | 'isToAll'>): QuestionView {
  const matters = request.details.subjectMatterIds.flatMap(id => meeting.plan?.subjectMatters.find(matter => matter.id === id)?.title ?? [])
  return { key, who: requestLine(meeting, request), matters, isToAll }
}
