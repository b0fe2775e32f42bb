import { questionNow, questionsFor } from '#shared/floor/allotting/questions.ts'
import type { Meeting } from '#shared/floor/model.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { requestLine } from '#client/text/speaker.ts'

export interface QuestionView {
  key: string
  who: string
  /** The subject matters it addresses. */
  matters: string[]
  isToAll: boolean
  /** It is being asked. */
  isNow: boolean
}

/** T14: what was asked, in the order in which it was heard, and last what is being asked. */
export function questionViews(meeting: Meeting, personId: string): QuestionView[] {
  const [asked, now] = [questionsFor(meeting, personId), questionNow(meeting, personId)]
  return [...asked, ...now].map(({ statementId, request, isToAll }, index) => viewOf(meeting, request, { key: statementId, isToAll, isNow: index >= asked.length }))
}

/** Who on the list has named this panellist; the hall sees it of everybody who is listed, as far as it is shown the list (V7). */
export function aheadViews(meeting: Meeting, personId: string): QuestionView[] {
  return meeting.rows.filter(({ request }) => request.details.panellistId === personId).map(({ request }) => viewOf(meeting, request, { key: request.requestId, isToAll: false, isNow: false }))
}

function viewOf(meeting: Meeting, request: FloorRequest, of: Pick<QuestionView, 'key' | 'isToAll' | 'isNow'>): QuestionView {
  const matters = request.details.subjectMatterIds.flatMap(id => meeting.plan?.subjectMatters.find(matter => matter.id === id)?.title ?? [])
  return { ...of, who: requestLine(meeting, request), matters }
}
