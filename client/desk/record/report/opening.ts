import type { Paragraph } from 'docx'
import type { Meeting } from '#shared/floor/model.ts'
import type { PodiumPerson } from '#shared/floor/plan.ts'
import { t } from '#client/text/t.ts'
import { formatDate, formatTime } from '#client/text/times.ts'
import { heading, indented, listed, paragraph } from '#client/writing/writing.ts'

/** What meeting it was, when and where, who presided, and the podium with its themes, as it was prepared. */
export function opening(meeting: Meeting, at: number): Paragraph[] {
  const { plan } = meeting
  if (plan === null) return []
  const presiding = plan.podium.filter(({ roles }) => roles.includes('chair'))
  return [
    paragraph(plan.body, { isCentred: true }),
    paragraph(plan.title, { style: 'Title', isCentred: true }),
    ...(plan.subtitle === null ? [] : [paragraph(plan.subtitle, { isCentred: true })]),
    paragraph(t('report.title'), { isCentred: true, spacing: { after: 240 } }, { bold: true }),
    paragraph(whenAndWhere(meeting, plan)),
    ...(meeting.phase.name === 'closed' ? [] : [paragraph(t('report.as-of', { time: formatTime(at, plan.timeZone) }), {}, { italics: true })]),
    ...presiding.map(({ name, title }) => paragraph(t('report.presided', { name, title }))),
    ...(plan.podium.length === 0 ? [] : [heading(t('report.podium'))]),
    ...plan.podium.flatMap(onPodium),
  ]
}

function whenAndWhere({ phase }: Meeting, { plannedStartAt, place, timeZone: zone }: NonNullable<Meeting['plan']>): string {
  const { openedAt, closedAt } = phase
  const time = (at: number): string => formatTime(at, zone)
  const where = { place, zone }
  if (openedAt === null) return t('report.planned', { ...where, date: formatDate(plannedStartAt, zone), from: time(plannedStartAt) })
  const opened = { ...where, date: formatDate(openedAt, zone), from: time(openedAt) }
  return closedAt === null ? t('report.opened', opened) : t('report.opened-closed', { ...opened, to: time(closedAt) })
}

function onPodium({ name, title, roles, theme }: PodiumPerson): Paragraph[] {
  return [
    indented(listed([name, title, ...roles.map(role => t(`report.role-${role}`))])),
    ...(theme === null ? [] : [paragraph(t('report.theme', { theme }), { indent: { start: 1134 } }, { italics: true })]),
  ]
}
