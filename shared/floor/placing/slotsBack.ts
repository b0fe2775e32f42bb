import type { Act } from '../acts.ts'
import type { Context } from '../decision.ts'
import type { FloorEvent } from '../events.ts'
import { evolve } from '../evolve.ts'
import type { Meeting } from '../model.ts'
import { isPlacedByRule, placedByRule } from '../ordering.ts'
import type { Row } from '../parts.ts'
import { slotOf } from './slotOf.ts'

/** L24, L25: a segment is left that was begun by mistake; who was listed in it is listed for the slot as if it had never begun. `left`: the meeting without it. */
export function slotsBack(left: Meeting, act: Act, { at, version }: Context): FloorEvent[] {
  let state = left
  return left.rows.filter(row => isListedSince(left, row, act.version)).flatMap((row): FloorEvent[] => {
    const others = { ...state, rows: state.rows.filter(other => other.request.requestId !== row.request.requestId) }
    const slot = slotOf(others, row.request)
    if (slot === undefined || slot === (row.slot ?? 0)) return []
    const moved: FloorEvent = { type: 'rowMoved', ...placedByRule(others, others.rows, { ...row, slot }), at, version }
    state = evolve(state, moved)
    return [moved]
  })
}

/** By the rule, by an entry after that version; who was absent since keeps the slot it was listed for before. */
function isListedSince({ absences }: Meeting, row: Row, version: number): boolean {
  return row.version > version && isPlacedByRule(row) && !absences.some(absence => absence.version === row.version)
}
