import { placesLeft } from '#shared/floor/allotting/cap.ts'
import { yieldedTo } from '#shared/floor/concluding/yieldedTo.ts'
import type { Meeting } from '#shared/floor/model.ts'
import type { AbsenceOutcome } from '#shared/floor/modalities.ts'
import type { Band } from '#shared/floor/bands.ts'
import { bandOf } from '#shared/floor/bandOf.ts'
import type { Row } from '#shared/floor/parts.ts'
import { absenceOutcomeFor } from '#shared/floor/placing/absencePolicy.ts'
import { protectedCount } from '#shared/floor/placing/protectedPlaces.ts'
import { currentSegment, isReply } from '#shared/floor/reading.ts'
import { timesHeard } from '#shared/floor/readingRequests.ts'
import { aboutWhen } from '#client/status/expected.ts'
import { nextUp } from '#client/status/nextUp.ts'
import { speakerDigest } from '#client/status/speakerWords.ts'
import { capacityLine, delegationName } from '#client/text/speaker.ts'
import { aboutOf, languageOf } from '#client/presiding/requestDetails.ts'
import { swappedWith } from './swappedWith.ts'

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
  /** What the log names its speaker by; null when nobody is named. */
  speaker: string | null
  /** Its text was received (T13). */
  hasText: boolean
  isDignitary: boolean
  isByHand: boolean
  /** Whose place it has, by an exchange; null where it was not exchanged. */
  swapped: string | null
  /** L23: no rule moves it; those presiding may. */
  isProtected: boolean
  /** The desk put it on the list. */
  isByDesk: boolean
  isNext: boolean
  /** F18: what others have yielded to it, ms. */
  yieldedMs: number
  /** How often its delegation has spoken already, from the list or, for a right of reply, in reply. */
  heard: number
  /** About when, ms; null where it cannot be said. */
  at: number | null
  /** The floor can be given to it now. */
  mayGive: boolean
  /** It is the one that is called now, and so the only one that can be absent. */
  mayBeAbsent: boolean
  /** Then what becomes of it by the setting. */
  absentFirst: AbsenceOutcome | null
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
  const protectedTop = protectedCount(meeting)
  const mostHeard = placesLeft(meeting)
  return meeting.rows.map((row, index) => {
    const { request, isByHand } = row
    return {
      requestId: request.requestId,
      number: index + 1,
      band: bandOf(meeting, request),
      name: delegationName(meeting, request.delegationId),
      line: capacityLine(request.capacity),
      about: aboutOf(meeting, request.details),
      language: languageOf(request.details),
      speaker: speakerDigest(meeting, request.requestId),
      hasText: request.hasText === true,
      isDignitary: request.isDignitary,
      isByHand,
      swapped: swappedWith(meeting, row),
      isProtected: index < protectedTop,
      isByDesk: request.by === 'desk',
      isNext: request.requestId === nextId && meeting.phase.name !== 'closed',
      yieldedMs: yieldedTo(meeting, request.requestId),
      heard: timesHeard(meeting, request),
      at: aboutWhen(meeting, request.requestId, at),
      mayGive: isFree && (isReply(request) ? request.requestId === nextId : isFloor && index < mostHeard),
      mayBeAbsent: isFree && request.requestId === nextId,
      absentFirst: isFree && request.requestId === nextId ? absenceOutcomeFor(meeting, request.requestId) : null,
      ...(meeting.phase.name === 'closed' ? NO_MOVES : movesOf(meeting.rows, index)),
    }
  })
}

const NO_MOVES: Pick<RowView, 'up' | 'down' | 'top'> = { up: undefined, down: undefined, top: undefined }

/** L6: rights of reply stay behind all others. */
export function movesOf(rows: readonly Row[], index: number): Pick<RowView, 'up' | 'down' | 'top'> {
  const row = rows[index]
  const [above, below] = [rows[index - 1], rows[index + 1]]
  const isPeer = (other: Row | undefined): other is Row => row !== undefined && other !== undefined && isReply(other.request) === isReply(row.request)
  const first = rows.find(isPeer)
  return {
    up: isPeer(above) ? above.request.requestId : undefined,
    down: isPeer(below) ? (rows[index + 2]?.request.requestId ?? null) : undefined,
    top: isPeer(above) ? first?.request.requestId : undefined,
  }
}

/** What the list is drawn of, from top to bottom: headings of bands, and rows. */
export type ListPart = { kind: 'heading'; key: string; band: Band } | { kind: 'row'; key: string; row: RowView }

/**
 * The rows below the headings of their bands. A row that was placed by hand says so itself and is left out of account: the
 * band above goes on behind it, and none begins with it.
 */
export function partsOf(rows: readonly RowView[]): ListPart[] {
  let band: Band | null = null
  let headings = 0
  return rows.flatMap((row): ListPart[] => {
    const part: ListPart = { kind: 'row', key: row.requestId, row }
    if (row.isByHand || row.band === band) return [part]
    band = row.band
    headings += 1
    return [{ kind: 'heading', key: `heading ${headings}`, band }, part]
  })
}
