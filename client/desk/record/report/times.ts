import { Table, TableCell, TableRow, WidthType, type Paragraph } from 'docx'
import type { Meeting } from '#shared/floor/model.ts'
import { speechesOf, type Speech } from '#shared/floor/speeches/speechesOf.ts'
import { wholeSeconds } from '#shared/floor/speeches/wholeSeconds.ts'
import { personName, requestLine } from '#client/text/speaker.ts'
import { t } from '#client/text/t.ts'
import { formatExactTime, formatSpan } from '#client/text/times.ts'
import { heading, isolated, isRightToLeft, paragraph } from '#client/writing/writing.ts'

/** Of a page of A4 with its margins, in twentieths of a point. */
const WIDTHS = [600, 2456, 1250, 1180, 1180, 1180, 1180] as const
const HEADS = ['no', 'name', 'at', 'allotted', 'added', 'used', 'over'] as const

/** Every statement with its times, in the order in which they were heard. */
export function times(meeting: Meeting): (Paragraph | Table)[] {
  const speeches = speechesOf(meeting)
  if (speeches.length === 0) return []
  const rows = [headRow(), ...speeches.map(speech => rowOf(meeting, speech)), totalRow(speeches)]
  return [
    heading(t('report.times')),
    paragraph(t('report.times-lead'), { keepNext: true }),
    new Table({ rows, columnWidths: [...WIDTHS], width: { size: WIDTHS.reduce((sum, width) => sum + width, 0), type: WidthType.DXA }, visuallyRightToLeft: isRightToLeft() }),
  ]
}

function headRow(): TableRow {
  return new TableRow({ tableHeader: true, cantSplit: true, children: HEADS.map((key, index) => cell(index, [paragraph(t(`report.${key}`), { ...CLOSE, isFigure: index !== 1 }, HEAD)])) })
}

function rowOf(meeting: Meeting, speech: Speech): TableRow {
  const { number, request, personId, givenAt, allottedMs, addedMs, usedMs, overMs } = speech
  const name = request === null ? personName(meeting, personId ?? '') : requestLine(meeting, request)
  const figures = [String(number), formatExactTime(givenAt, meeting.plan?.timeZone ?? 'UTC'), formatSpan(allottedMs), signed(addedMs), formatSpan(usedMs), signed(overMs)]
  const [first = '', ...rest] = figures
  const note = noteOf(speech).map(text => paragraph(text, CLOSE, { ...SMALL, italics: true }))
  const children = [cell(0, [figure(first)]), cell(1, [paragraph(isolated(name), CLOSE, SMALL), ...note]), ...rest.map((text, index) => cell(index + 2, [figure(text)]))]
  return new TableRow({ cantSplit: true, children })
}

/** What else is to be known of a time: that it was corrected, that no clock measured it. */
function noteOf({ corrected, isOnPaper, measuredMs }: Speech): string[] {
  if (corrected !== null) return [t(isOnPaper ? 'report.corrected-paper' : 'report.corrected', { time: formatSpan(measuredMs) })]
  return isOnPaper ? [t('report.on-paper')] : []
}

function totalRow(speeches: readonly Speech[]): TableRow {
  const sum = (of: (speech: Speech) => number): number => speeches.reduce((all, speech) => all + wholeSeconds(of(speech)), 0)
  const [added, over] = [sum(({ addedMs }) => addedMs), sum(({ overMs }) => overMs)]
  const texts = ['', '', formatSpan(sum(({ allottedMs }) => allottedMs)), signed(added) || '–', formatSpan(sum(({ usedMs }) => usedMs)), signed(over) || '–']
  const [first = '', ...rest] = texts
  return new TableRow({ cantSplit: true, children: [cell(0, [figure(first)]), cell(1, [paragraph(t('report.total'), CLOSE, { ...SMALL, bold: true })]), ...rest.map((text, index) => cell(index + 2, [figure(text, true)]))] })
}

const SMALL = { size: 18 } as const
const HEAD = { size: 16, bold: true } as const
const CLOSE = { spacing: { before: 0, after: 0 } } as const

/** Nothing where a row would show no second of it. */
const signed = (ms: number): string => (wholeSeconds(ms) === 0 ? '' : ms < 0 ? `−${formatSpan(-ms)}` : `+${formatSpan(ms)}`)

const figure = (text: string, bold = false): Paragraph => paragraph(text === '' ? '' : isolated(text), { ...CLOSE, isFigure: true }, { ...SMALL, bold })

const cell = (index: number, children: Paragraph[]): TableCell => new TableCell({ children, width: { size: WIDTHS[index] ?? 0, type: WidthType.DXA }, margins: { top: 40, bottom: 40, left: 80, right: 80 } })
