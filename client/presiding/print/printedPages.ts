import type { Band } from '#shared/floor/bands.ts'
import { bandOf } from '#shared/floor/bandOf.ts'
import { recordedMs } from '#shared/floor/concluding/recordedMs.ts'
import type { HeardStatement, Meeting } from '#shared/floor/model.ts'
import type { Capacity } from '#shared/floor/plan.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { currentSegment, requestOnFloor } from '#shared/floor/reading.ts'
import { timesHeard } from '#shared/floor/readingRequests.ts'
import { inOrderHeard } from '#shared/floor/inOrderHeard.ts'
import { aboutWhen } from '#client/status/expected.ts'
import { delegationName } from '#client/text/speaker.ts'
import { spoken } from '#client/text/speaking.ts'
import { t } from '#client/text/t.ts'
import { shortCodes } from '../shortCodes.ts'
import { languageOf } from '../requestDetails.ts'

/** So many speakers stand on one sheet of A4, whatever their headings. */
export const ON_A_PAGE = 40

/** A line of the list on paper. */
export interface PrintedRow {
  key: string
  /** What stands above it where that changes. */
  heading: Band | 'heard' | null
  /** Its place in the windows; null for who is not waiting for a turn. */
  place: number | null
  name: string
  /** By which it may be typed at the desk. */
  code: string
  line: string | null
  language: string | null
  hasText: boolean
  state: { kind: 'speaking' } | { kind: 'heard'; givenAt: number; ms: number } | { kind: 'listed'; heard: number }
  /** About when it may be heard, ms; null where it cannot be said. */
  at: number | null
}

type Codes = ReturnType<typeof shortCodes>

/** Who has the floor, who is to come, by the places that all windows show, and who was heard in this segment; page by page. */
export function printedPages(meeting: Meeting, at: number): PrintedRow[][] {
  const codes = shortCodes(meeting)
  const rows = [...onFloor(meeting, codes), ...toCome(meeting, codes, at), ...heardHere(meeting, codes)]
  const pages = Array.from({ length: Math.max(1, Math.ceil(rows.length / ON_A_PAGE)) }, (_, page) => rows.slice(page * ON_A_PAGE, (page + 1) * ON_A_PAGE))
  return pages.map(withHeadings)
}

/** Once where they begin, and again at the top of a page. */
function withHeadings(rows: readonly PrintedRow[]): PrintedRow[] {
  let above: PrintedRow['heading'] = null
  return rows.map(row => {
    const heading = row.heading === above ? null : row.heading
    above = row.heading ?? above
    return Object.assign({}, row, { heading })
  })
}

function onFloor(meeting: Meeting, codes: Codes): PrintedRow[] {
  const request = requestOnFloor(meeting)
  return request === null ? [] : [{ ...partsOf(meeting, codes, request, 'speaking'), heading: null, state: { kind: 'speaking' } }]
}

/** A row that was placed by hand begins no band: the one above goes on behind it. */
function toCome(meeting: Meeting, codes: Codes, at: number): PrintedRow[] {
  let band: Band | null = null
  return meeting.rows.map(({ request, isByHand }, index) => {
    if (!isByHand || band === null) band = bandOf(meeting, request)
    return {
      ...partsOf(meeting, codes, request, 'listed'), heading: band, place: index + 1,
      state: { kind: 'listed', heard: timesHeard(meeting, request) }, at: aboutWhen(meeting, request.requestId, at),
    }
  })
}

function heardHere(meeting: Meeting, codes: Codes): PrintedRow[] {
  const segmentId = currentSegment(meeting)?.id
  return inOrderHeard(meeting).filter(statement => statement.segmentId === segmentId).flatMap((statement: HeardStatement) =>
    statement.holder.kind === 'podium' ? [] : [{
      ...partsOf(meeting, codes, statement.holder.request, statement.statementId), heading: 'heard' as const,
      state: { kind: 'heard' as const, givenAt: statement.givenAt, ms: recordedMs(statement) },
    }])
}

function partsOf(meeting: Meeting, codes: Codes, request: FloorRequest, key: string): Pick<PrintedRow, 'key' | 'place' | 'name' | 'code' | 'line' | 'language' | 'hasText' | 'at'> {
  const { requestId, delegationId, capacity, details, hasText = false } = request
  return { key: `${key} ${requestId}`, place: null, name: delegationName(meeting, delegationId), code: codes.get(delegationId) ?? '', line: forWhom(capacity), language: languageOf(details), hasText, at: null }
}

/** Under a heading that says "On behalf of". */
function forWhom(capacity: Capacity): string | null {
  if (capacity.kind === 'group') return spoken().grammar.group(capacity.group)
  return capacity.kind === 'reply' ? t('name.reply') : null
}
