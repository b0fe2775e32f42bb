import type { Act, Done } from '../acts.ts'
import type { Context } from '../decision.ts'
import type { FloorEvent } from '../events.ts'
import { evolve } from '../evolve.ts'
import type { Meeting } from '../model.ts'
import { returnTo } from '../ordering.ts'
import { rowOf } from '../reading.ts'
import { isActive, isIn, requestsSince } from '../readingRequests.ts'
import { absenceTakenBack } from '../undoingLists.ts'
import { rowCameBack } from './comingBack.ts'
import type { Inverse } from '../undoingStatements.ts'

/**
 * I23: what was entered from paper is taken back as it came, the last first, in events that there are: a statement is opened
 * again and taken back in the same entry. Not over what was said, or asked again by the same, since; nor over a correction.
 */
export function paperBack(meeting: Meeting, act: Act, { entered }: Extract<Done, { kind: 'paper-entered' }>, { at, version }: Context): Inverse {
  const spoken = entered.flatMap(({ statementId }) => statementId ?? [])
  const last = meeting.heard.slice(meeting.heard.length - spoken.length)
  const areLast = spoken.every((statementId, index) => last[index]?.statementId === statementId && last[index].corrected === undefined)
  if (meeting.floor !== null || !areLast || meeting.interruption !== null) return null
  const stood = entered.flatMap(({ row }) => row?.request ?? [])
  const askedSince = requestsSince(meeting, act.version)
  if (stood.some(request => isActive(meeting, request) || askedSince.some(one => isIn(one, request.delegationId, request.capacity)))) return null
  // U2: who was not on the list, and was brought back to it since (L15).
  if (last.some(({ holder }) => holder.kind === 'request' && rowOf(meeting, holder.request.requestId) !== null)) return null
  let state = meeting
  const events: FloorEvent[] = []
  const add = (...more: FloorEvent[]): void => {
    state = more.reduce(evolve, state)
    events.push(...more)
  }
  for (const { statementId, row, place } of entered.toReversed()) {
    const heard = state.heard.at(-1)
    if (statementId !== null && heard !== undefined) add({ type: 'statementReopened', statementId, timing: heard.timing, at }, { type: 'floorTakenBack', statementId, version })
    if (row === null || place === null) continue
    // Of `meeting`: one such event takes all absences of the act out of `state`, but is sent to one of the absent where the list is veiled (V7).
    if (statementId === null && meeting.absences.some(absence => absence.version === act.version && absence.request.requestId === row.request.requestId)) add(absenceTakenBack(meeting, act.version, row.request))
    add({ type: 'rowMoved', ...returnTo(state, state.rows, rowCameBack(meeting, row, act.version), place), at, version })
  }
  return events
}
