import type { Meeting } from '#shared/floor/model.ts'
import { bandOf, type Band } from '#shared/floor/ordering.ts'
import type { Row } from '#shared/floor/parts.ts'
import { currentSegment, timesHeard } from '#shared/floor/reading.ts'
import { expectedOf, middleOf } from '#client/status/expected.ts'
import { nextUp } from '#client/status/nextUp.ts'
import { capacityLine, delegationName, personName } from '#client/text/speaker.ts'
import { t } from '#client/text/t.ts'

/** A row of the list as those presiding see it. */
export interface RowView {
  requestId: string
  number: number
  band: Band
  name: string
  line: string | null
  /** To whom it is addressed and what it is about, in one line; null when neither is stated. */
  about: string | null
  language: string | null
  isDignitary: boolean
  isByHand: boolean
  isNext: boolean
  /** How often its delegation has spoken already. */
  heard: number
  /** About when, ms; null where it cannot be said. */
  at: number | null
  /** The floor can be given to it now. */
  mayGive: boolean
  /** Before which row a move up, down or to the top puts it; undefined where it cannot go. */
  up: string | undefined
  down: string | null | undefined
  top: string | undefined
}

export function rowViews(meeting: Meeting, at: number): RowView[] {
  const next = nextUp(meeting)
  const nextId = next?.kind === 'request' ? next.request.requestId : null
  const isFree = meeting.phase.name === 'open' && meeting.floor === null
  const isFloor = currentSegment(meeting)?.kind === 'floor'
  return meeting.rows.map((row, index) => {
    const { request, isByHand } = row
    const expected = expectedOf(meeting, request.requestId, at)
    return {
      requestId: request.requestId,
      number: index + 1,
      band: bandOf(meeting, request),
      name: delegationName(meeting, request.delegationId),
      line: capacityLine(request.capacity),
      about: aboutOf(meeting, row),
      language: request.details.language === null ? null : t(`language.${request.details.language}`),
      isDignitary: request.isDignitary,
      isByHand,
      isNext: request.requestId === nextId,
      heard: timesHeard(meeting, request.delegationId),
      at: expected === null ? null : middleOf(expected),
      mayGive: isFree && (isReply(row) ? request.requestId === nextId : isFloor),
      ...movesOf(meeting.rows, index),
    }
  })
}

function aboutOf(meeting: Meeting, { request: { details } }: Row): string | null {
  const titles = (meeting.plan?.subjectMatters ?? []).filter(({ id }) => details.subjectMatterIds.includes(id)).map(({ title }) => title)
  const to = details.panellistId === null ? [] : [t('chair.to', { name: personName(meeting, details.panellistId) })]
  const parts = [...to, ...titles]
  return parts.length === 0 ? null : parts.join(' · ')
}

const isReply = ({ request }: Row): boolean => request.capacity.kind === 'reply'

/** L6: rights of reply stay behind all others. */
function movesOf(rows: readonly Row[], index: number): Pick<RowView, 'up' | 'down' | 'top'> {
  const row = rows[index]
  const [above, below] = [rows[index - 1], rows[index + 1]]
  const isPeer = (other: Row | undefined): other is Row => row !== undefined && other !== undefined && isReply(other) === isReply(row)
  const first = rows.find(isPeer)
  return {
    up: isPeer(above) ? above.request.requestId : undefined,
    down: isPeer(below) ? (rows[index + 2]?.request.requestId ?? null) : undefined,
    top: isPeer(above) ? first?.request.requestId : undefined,
  }
}

export interface Section {
  /** Of its place and band, not of its rows: a row that moves within it is the same row. */
  key: string
  band: Band
  rows: RowView[]
}

/** The rows under the headings of their bands. One that was placed by hand stands with those it was put among. */
export function sectionsOf(rows: readonly RowView[]): Section[] {
  const sections: Section[] = []
  let band = rows.find(({ isByHand }) => !isByHand)?.band ?? rows[0]?.band
  for (const row of rows) {
    if (!row.isByHand) band = row.band
    const last = sections.at(-1)
    if (last !== undefined && last.band === band) last.rows.push(row)
    else sections.push({ key: `${sections.length} ${band}`, band: band ?? row.band, rows: [row] })
  }
  return sections
}
