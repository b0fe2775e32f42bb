import { measuredMs } from '#shared/floor/concluding/recordedMs.ts'
import type { Meeting, Statement } from '#shared/floor/model.ts'
import type { NewsItem } from './news.ts'
import { publicHolderOf } from './publicSpeakerOf.ts'
import { statementOf } from './publicStateOf.ts'

/**
 * What the hall could see happen between a meeting and the same after an entry. It goes by how both stand and not by the
 * events, so that what is undone, reopened or ended together with something else is told as it is, whatever event brings it.
 * @param at the instant of the entry
 */
export function newsOf(before: Meeting, after: Meeting, at: number): NewsItem[] {
  const { meetingId } = after
  const ended = before.floor !== null && before.floor.statementId !== after.floor?.statementId ? before.floor : null
  const given = after.floor !== null && before.floor?.statementId !== after.floor.statementId ? after.floor : null
  const [was, is] = [openingOf(before), openingOf(after)]
  const isOther = was !== is
  return [
    ...(ended === null ? [] : [endOf(before, after, ended, at)]),
    ...(isOther && was !== null ? [{ type: 'list.closed' as const, meetingId, at: closingOf(before, after, at) }] : []),
    ...(isOther && is !== null ? [{ type: 'list.opened' as const, meetingId, at: was === null && isReopened(before, after) ? at : is, closesAt: after.list.closesAt }] : []),
    ...(given === null ? [] : [{ type: 'floor.given' as const, meetingId, at: wasHeard(before, given) ? at : given.givenAt, statement: statementOf(after, given), isAgain: wasHeard(before, given) }]),
  ]
}

function endOf(before: Meeting, after: Meeting, { statementId, holder }: Statement, at: number): NewsItem {
  const heard = after.heard.find(one => one.statementId === statementId)
  const parts = { type: 'floor.ended' as const, meetingId: after.meetingId, statementId, speaker: publicHolderOf(before, holder) }
  return heard === undefined ? { ...parts, at, usedMs: null } : { ...parts, at: heard.endedAt, usedMs: measuredMs(heard) }
}

const wasHeard = ({ heard }: Meeting, { statementId }: Statement): boolean => heard.some(one => one.statementId === statementId)

/** Since when the list is open, as far as the record shows; null: it is not. */
function openingOf({ list: { openedAt, isCutRecorded }, phase }: Meeting): number | null {
  return phase.name === 'closed' || isCutRecorded ? null : openedAt
}

/** A closing that was set holds from its instant on, whenever the record shows it. */
function closingOf(before: Meeting, after: Meeting, at: number): number {
  const set = after.list.openedAt === before.list.openedAt ? after.list.closesAt : before.list.closesAt
  return Math.min(set ?? at, at)
}

/** The same opening goes on: its closing was taken back. */
const isReopened = (before: Meeting, after: Meeting): boolean => before.list.openedAt === after.list.openedAt
