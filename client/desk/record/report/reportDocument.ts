import type { Document, Paragraph } from 'docx'
import type { Meeting } from '#shared/floor/model.ts'
import type { HeadReply } from '#shared/sync/record/headReply.ts'
import { inWords } from '#client/text/inWords.ts'
import { t } from '#client/text/t.ts'
import { wordDocument } from '#client/writing/wordDocument.ts'
import { heading, isolated, paragraph } from '#client/writing/writing.ts'
import { heard } from './heard.ts'
import { opening } from './opening.ts'
import { orders } from './orders.ts'
import { times } from './times.ts'
import { unable } from './unable.ts'

/**
 * The report of a meeting in the form of the Council's session reports, in the language that is written. It has what is in
 * the state of the meeting and nothing else.
 * @param meeting as whoever is given the report may know it
 * @param end where the log ends that this is the state of
 */
export function reportDocument(meeting: Meeting, end: HeadReply, at: number): Document {
  const own = inWords(meeting)
  const title = own.plan?.title ?? own.meetingId
  return wordDocument({
    of: title, title: `${title} – ${t('report.title')}`, description: end.head,
    mark: own.plan?.isRehearsal === true ? t('report.rehearsal') : null,
    children: [...opening(own, at), ...heard(own), ...orders(own), ...times(own), ...unable(own), ...source(end)],
  })
}

function source({ meetingId, version, head }: HeadReply): Paragraph[] {
  return [heading(t('report.source')), paragraph(t('report.source-words', { id: meetingId, version: isolated(String(version)) })), paragraph(t('report.head', { head }))]
}
