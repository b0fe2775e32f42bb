import { isNoReply } from '../floor/allotting/inscribed.ts'
import type { HeardStatement, Meeting } from '../floor/model.ts'
import { inOrderHeard } from '../floor/inOrderHeard.ts'
import type { Note } from '../protocol/notes.ts'

/** A note, and the statement it is on; null: on none, or on one that is not in the record any more. */
export interface Noted {
  note: Note
  statement: HeardStatement | null
}

/** What was said on one subject matter, as far as somebody has said or noted it. */
export interface MatterSummary {
  /** Null: what was noted under none. */
  matterId: string | null
  /** The statements that address it, by their own request or by a note, in the order heard. */
  addressed: HeardStatement[]
  /** Notes on what delegations said, and on what was said from the podium. */
  suggested: Noted[]
  replied: Noted[]
}

/**
 * The summary of a discussion, arranged and nothing more: by subject matter in the order of the plan, who addressed it, what was
 * suggested, what was replied from the podium. Every note stands in it, under each of its subject matters, or under none.
 */
export function summaryOf(meeting: Meeting, notes: readonly Note[]): MatterSummary[] {
  const inOrder = inOrderHeard(meeting)
  const heard = new Map(inOrder.map(statement => [statement.statementId, statement]))
  const noted = notes.map((note): Noted => ({ note, statement: (note.statementId === null ? undefined : heard.get(note.statementId)) ?? null })).toSorted(byTime(inOrder))
  const known = (meeting.plan?.subjectMatters ?? []).map(({ id }) => id)
  const under = (matterId: string | null, those: readonly Noted[]): MatterSummary => ({
    matterId,
    addressed: matterId === null ? [] : inOrder.filter(statement => addresses(statement, matterId, those)),
    suggested: those.filter(({ statement }) => statement?.holder.kind !== 'podium'),
    replied: those.filter(({ statement }) => statement?.holder.kind === 'podium'),
  })
  const without = noted.filter(({ note }) => !note.subjectMatterIds.some(id => known.includes(id)))
  return [
    ...known.map(matterId => under(matterId, noted.filter(({ note }) => note.subjectMatterIds.includes(matterId)))),
    ...(without.length === 0 ? [] : [under(null, without)]),
  ]
}

/** A delegation addresses what its request says, and what a note on its statement is about; a right of reply replies. */
function addresses({ statementId, holder }: HeardStatement, matterId: string, noted: readonly Noted[]): boolean {
  if (holder.kind !== 'request' || !isNoReply(holder.request)) return false
  return holder.request.details.subjectMatterIds.includes(matterId) || noted.some(({ note }) => note.statementId === statementId)
}

/** In the order in which the statements were heard, what is on none of them last; on one, as the notes were written. */
function byTime(heard: readonly HeardStatement[]): (one: Noted, other: Noted) => number {
  const places = new Map(heard.map(({ statementId }, place) => [statementId, place]))
  const placeOf = ({ statement }: Noted): number => (statement === null ? undefined : places.get(statement.statementId)) ?? heard.length
  return (one, other) => placeOf(one) - placeOf(other)
}
