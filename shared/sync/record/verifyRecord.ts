import type { Draw } from '#shared/floor/drawing/draw.ts'
import { emptyMeeting, type Meeting } from '#shared/floor/model.ts'
import { headAfter, type Hash } from '../chain.ts'
import { startOf } from '../entry.ts'
import { fold } from '../fold.ts'
import { DrawCheck, type Drawn } from './drawCheck.ts'
import { readEntry, readHeader, type Fault } from './readRecord.ts'

/** A draw as it was recomputed. */
export interface HeldDraw {
  draw: Draw
  entrants: number
  /** In the order of their lots; those who left, were declined or wait for the Chair are not among them. */
  drawn: Drawn[]
}

export type Verdict = { ok: true; meeting: Meeting; version: number; held: HeldDraw[] } | { ok: false; fault: Fault }

/**
 * D13: recomputes the draws of a public record from nothing but its lines: their form, the chain, the commitments, the cuts,
 * the seeds, the lots and the order of the list.
 * @param lines of the file, each without its newline; null for one that is no text. The last is what follows the last newline.
 */
export function verifyRecord(lines: readonly (string | null)[], hash: Hash): Verdict {
  const no = (line: number, version: number | null, why: string): Verdict => ({ ok: false, fault: { line, version, why } })
  const header = readHeader(lines)
  if ('why' in header) return { ok: false, fault: header }
  let meeting = emptyMeeting(header.meetingId, 'hall')
  let position = startOf(header.meetingId)
  const draws = new DrawCheck(hash)
  const texts = lines.slice(1, -1)
  for (const [index, text] of texts.entries()) {
    const [line, version] = [index + 2, index + 1]
    const entry = readEntry(text, line)
    if ('why' in entry) return { ok: false, fault: entry }
    if (entry.version !== version) return no(line, version, `it is the entry of version ${entry.version}`)
    if (headAfter(position.head, entry, hash) !== entry.head) return no(line, version, 'it does not continue the chain')
    const after = fold(meeting, entry)
    const why = draws.check(meeting, after, entry, position.head)
    if (why !== null) return no(line, version, why)
    meeting = after
    position = { version, head: entry.head }
  }
  if (lines.at(-1) !== '') return no(lines.length, lines.length - 1, 'the last line has no end')
  if (header.version !== position.version || header.head !== position.head) return no(1, null, `it announces ${header.version} entries up to ${header.head}, and they end with ${position.version} at ${position.head}`)
  return { ok: true, meeting, version: position.version, held: meeting.draws.map(draw => ({ draw, entrants: draws.entrants(draw), drawn: draws.drawnOf(meeting, draw) })) }
}
