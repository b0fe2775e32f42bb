import type { Paragraph } from 'docx'
import type { Hearing } from '#shared/floor/interrupting/order.ts'
import type { Side } from '#shared/floor/interrupting/motions.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { outcomeName } from '#client/text/outcomeName.ts'
import { delegationName } from '#client/text/speaker.ts'
import { t } from '#client/text/t.ts'
import { formatTime } from '#client/text/times.ts'
import { heading, indented, listed, paragraph } from '#client/writing/writing.ts'

/** Points of order and motions that were before the hall, and what was decided on each. */
export function orders(meeting: Meeting): Paragraph[] {
  const all = [...meeting.hearings, ...(meeting.interruption === null ? [] : [meeting.interruption])]
  return all.length === 0 ? [] : [heading(t('report.orders')), ...all.flatMap(one => orderOf(meeting, one))]
}

function orderOf(meeting: Meeting, hearing: Hearing): Paragraph[] {
  const { order, heardAt, speakers, appeal, vote } = hearing
  const nameOf = (delegationId: string): string => delegationName(meeting, delegationId)
  const on = (side: Side): string[] => speakers.filter(one => one.side === side).map(({ delegationId }) => nameOf(delegationId))
  const [infavour, against] = [on('for'), on('against')]
  const time = formatTime(heardAt, meeting.plan?.timeZone ?? 'UTC')
  return [
    paragraph(t('report.order-raised', { time, name: nameOf(order.delegationId), motion: t(`report.motion-${order.motion}`) })),
    ...(infavour.length === 0 ? [] : [indented(t('report.for-motion', { names: listed(infavour) }))]),
    ...(against.length === 0 ? [] : [indented(t('report.against-motion', { names: listed(against) }))]),
    ...(appeal === null ? [] : [indented(t('report.appealed', { name: nameOf(appeal.delegationId) }))]),
    ...(vote === null ? [] : [indented(t('report.vote', { for: vote.for, against: vote.against, abstaining: vote.abstaining }))]),
    indented(t(`report.outcome-${outcomeName(hearing) ?? 'none'}`)),
  ]
}
