import { Document, Footer, Header, PageNumber, Paragraph, TextRun, type ISectionOptions, type IStylesOptions } from 'docx'
import type { Meeting } from '#shared/floor/model.ts'
import type { HeadReply } from '#shared/sync/record/headReply.ts'
import { inWords } from '#client/text/inWords.ts'
import { spoken } from '#client/text/speaking.ts'
import { t } from '#client/text/t.ts'
import { FACE, languageTags } from './faces.ts'
import { heard } from './heard.ts'
import { opening } from './opening.ts'
import { orders } from './orders.ts'
import { times } from './times.ts'
import { unable } from './unable.ts'
import { heading, isolated, isRightToLeft, paragraph, runs } from './writing.ts'

/**
 * The report of a meeting in the form of the Council's session reports, in the language that is written. It has what is in
 * the state of the meeting and nothing else.
 * @param meeting as whoever is given the report may know it
 * @param end where the log ends that this is the state of
 */
export function reportDocument(meeting: Meeting, end: HeadReply, at: number): Document {
  const own = inWords(meeting)
  const title = own.plan?.title ?? own.meetingId
  return new Document({
    title: `${title} – ${t('report.title')}`,
    creator: 'Rostrum',
    description: end.head,
    styles: styles(),
    sections: [{
      ...edges(own, title),
      children: [...opening(own, at), ...heard(own), ...orders(own), ...times(own), ...unable(own), ...source(end)],
    }],
  })
}

function source({ meetingId, version, head }: HeadReply): Paragraph[] {
  return [heading(t('report.source')), paragraph(t('report.source-words', { id: meetingId, version: isolated(String(version)) })), paragraph(t('report.head', { head }))]
}

/** What stands on every page: that it is a rehearsal, of what it is, and which page it is. */
function edges({ plan }: Meeting, title: string): Pick<ISectionOptions, 'headers' | 'footers'> {
  const mark = plan?.isRehearsal === true ? [paragraph(t('report.rehearsal'), { isCentred: true }, { bold: true })] : [new Paragraph({})]
  const pages = new TextRun({ children: ['  ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 18 })
  return { headers: { default: new Header({ children: mark }) }, footers: { default: new Footer({ children: [new Paragraph({ bidirectional: isRightToLeft(), children: [...runs(isolated(title), { size: 18 }), pages] })] }) } }
}

function styles(): IStylesOptions {
  const language = languageTags(spoken().language)
  const head = { run: { font: FACE, size: 26, bold: true, color: '000000', language }, paragraph: { spacing: { before: 280, after: 120 } } }
  return {
    default: {
      document: { run: { font: FACE, size: 21, language }, paragraph: { spacing: { after: 100, line: 264 } } },
      heading1: head,
      title: { run: { font: FACE, size: 34, bold: true, language }, paragraph: { spacing: { before: 120, after: 120 } } },
    },
  }
}
