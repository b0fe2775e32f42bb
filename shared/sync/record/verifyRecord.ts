import type { Draw } from '#shared/floor/drawing/draw.ts'
import { emptyMeeting, type Meeting } from '#shared/floor/model.ts'
import { seesOf } from '#shared/floor/visibility.ts'
import { headAfter, type Hash } from '../chain.ts'
import { startOf, type Position, type SeenEntry } from '../entry.ts'
import { fold } from '../fold.ts'
import { DrawCheck, type Drawn } from './drawCheck.ts'
import { faultOfEntry, type Fault } from './fault.ts'
import { faultOfSight } from './faultOfSight.ts'
import { HeadCheck, type PublishedHead } from './headCheck.ts'
import { faultOfEnd, readEntry, readHeader } from './readRecord.ts'
import type { RecordHeader } from './recordHeader.ts'

/** A draw as it was recomputed. */
export interface HeldDraw {
  draw: Draw
  entrants: number
  /** In the order of their lots; those who left, were declined or wait for the Chair are not among them. */
  drawn: Drawn[]
}

/** `publishedAt`: the version at which the record passes through the published head; null where it was held against none. */
export type Verdict = { ok: true; header: RecordHeader; meeting: Meeting; version: number; held: HeldDraw[]; publishedAt: number | null } | { ok: false; fault: Fault }

/** @param lines of the file, each without its newline; null for one that is no text. The last is what follows the last newline. */
export function verifyRecord(lines: readonly (string | null)[], hash: Hash, published: PublishedHead | null = null): Verdict {
  const verifying = verifyingRecord(lines, hash, published)
  for (;;) {
    const step = verifying.next()
    if (step.done === true) return step.value
  }
}

/**
 * D13: verifies a record from nothing but its lines: their form, the chain, that all of it folds and is its reader's to see,
 * the draws of lots; and, against a head that was published elsewhere, that its end was not cut off. It stops after each
 * entry and says which, so that a page can go on meanwhile.
 */
export function* verifyingRecord(lines: readonly (string | null)[], hash: Hash, published: PublishedHead | null): Generator<{ version: number; of: number }, Verdict, undefined> {
  const no = (fault: Fault): Verdict => ({ ok: false, fault })
  const header = readHeader(lines[0], hash)
  if ('why' in header) return no(header)
  const { meetingId, audience, version: last } = header
  let meeting = emptyMeeting(meetingId, seesOf(audience))
  let position = startOf(meetingId)
  const [draws, heads] = [new DrawCheck(hash), new HeadCheck(published)]
  for (let version = 1; version <= last; version += 1) {
    const entry = readEntry(lines[version], version, last)
    if ('why' in entry) return no(entry)
    const fault = faultOfChain(entry, position, version, hash) ?? heads.faultAt(entry)
    if (fault !== null) return no(fault)
    const after = folded(meeting, entry)
    if (after === null) return no(faultOfEntry('fold', version, 'the meeting cannot go on with it'))
    const hidden = faultOfSight(entry, audience)
    if (hidden !== null) return no(faultOfEntry('sight', version, hidden))
    const why = draws.check(meeting, after, entry, position.head)
    if (why !== null) return no(faultOfEntry('draw', version, why))
    meeting = after
    position = { version, head: entry.head }
    yield { version, of: last }
  }
  const fault = faultOfEnd(lines, last) ?? faultOfAnnounced(header, position) ?? heads.faultAtEnd(position)
  if (fault !== null) return no(fault)
  return { ok: true, header, meeting, version: position.version, held: heldIn(meeting, draws), publishedAt: heads.passedAt }
}

function faultOfChain(entry: SeenEntry, position: Position, version: number, hash: Hash): Fault | null {
  if (entry.version !== version) return faultOfEntry('version', version, `in its place stands the entry of version ${entry.version}`)
  return headAfter(position.head, entry, hash) === entry.head ? null : faultOfEntry('chain', version, 'it does not continue the chain')
}

function faultOfAnnounced({ version, head }: RecordHeader, position: Position): Fault | null {
  return head === position.head ? null : { code: 'header', line: 1, version: null, why: `it announces that entry ${version} ends with ${head}, and it ends with ${position.head}` }
}

/** Null: an event that each by itself is in order, and that nothing led to. */
function folded(meeting: Meeting, entry: SeenEntry): Meeting | null {
  try {
    return fold(meeting, entry)
  } catch {
    return null // whatever it was: no honest meeting does this
  }
}

function heldIn(meeting: Meeting, draws: DrawCheck): HeldDraw[] {
  return meeting.draws.map(draw => ({ draw, entrants: draws.entrants(draw), drawn: draws.drawnOf(meeting, draw) }))
}
