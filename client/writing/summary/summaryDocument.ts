import type { Document, Paragraph } from 'docx'
import type { Meeting } from '#shared/floor/model.ts'
import { summaryOf, type MatterSummary, type Noted } from '#shared/outcome/summaryOf.ts'
import type { Note } from '#shared/protocol/notes.ts'
import { inWords } from '#client/text/inWords.ts'
import { requestLine, personName } from '#client/text/speaker.ts'
import { t } from '#client/text/t.ts'
import { formatDate } from '#client/text/times.ts'
import { wordDocument } from '#client/writing/wordDocument.ts'
import { heading, indented, isolated, lead, paragraph } from '#client/writing/writing.ts'

/**
 * The draft of a summary of the discussion, in the language that is written: by subject matter, who addressed it, what was suggested, what
 * was replied. The notes stand in it as they were written, in whatever language that was.
 * @param meeting as the hall may know it
 */
export function summaryDocument(meeting: Meeting, notes: readonly Note[]): Document {
  const own = inWords(meeting)
  const title = own.plan?.title ?? own.meetingId
  return wordDocument({
    of: title, title: `${title} – ${t('summary.title')}`, description: t('summary.title'),
    mark: t(own.plan?.isRehearsal === true ? 'summary.rehearsal' : 'summary.draft'),
    children: [...opening(own, title), ...summaryOf(own, notes).flatMap(part => matter(own, part))],
  })
}

function opening({ plan }: Meeting, title: string): Paragraph[] {
  if (plan === null) return []
  return [
    paragraph(plan.body, { isCentred: true }),
    paragraph(title, { style: 'Title', isCentred: true }),
    paragraph(t('summary.title'), { isCentred: true, spacing: { after: 120 } }, { bold: true }),
    paragraph(t('summary.when', { date: formatDate(plan.plannedStartAt, plan.timeZone), place: plan.place }), { isCentred: true, spacing: { after: 240 } }),
    paragraph(t('summary.lead'), {}, { italics: true }),
  ]
}

function matter(meeting: Meeting, { matterId, addressed, suggested, replied }: MatterSummary): Paragraph[] {
  const title = matterId === null ? t('summary.no-matter') : (meeting.plan?.subjectMatters.find(({ id }) => id === matterId)?.title ?? '')
  const names = [...new Set(addressed.flatMap(({ holder }) => (holder.kind === 'request' ? [requestLine(meeting, holder.request)] : [])))]
  return [
    heading(title),
    ...(names.length === 0 ? [] : [lead(t('summary.addressed')), indented(names.map(isolated).join(t('summary.between')))]),
    ...noted(meeting, suggested, 'summary.suggested'),
    ...noted(meeting, replied, 'summary.replied'),
    ...(names.length + suggested.length + replied.length === 0 ? [paragraph(t('summary.nothing'))] : []),
  ]
}

function noted(meeting: Meeting, all: readonly Noted[], key: 'summary.suggested' | 'summary.replied'): Paragraph[] {
  return all.length === 0 ? [] : [lead(t(key)), ...all.map(one => indented(t('summary.noted', { name: whose(meeting, one), text: one.note.text })))]
}

function whose(meeting: Meeting, { note, statement }: Noted): string {
  if (statement === null) return t(note.statementId === null ? 'summary.no-statement' : 'summary.not-in-record')
  const { holder } = statement
  return holder.kind === 'podium' ? personName(meeting, holder.personId) : requestLine(meeting, holder.request)
}
