import type { Meeting } from '../model.ts'
import type { Row } from '../parts.ts'
import { isReply } from '../reading.ts'
import { slotNow } from './slotOf.ts'

/**
 * L24: who is placed by hand is heard where it stands, between those above and those below: it is listed for no later slot than
 * who comes behind it, nor for an earlier one than who comes before. Else all behind it would be told to wait for its slot.
 */
export function inSlotOfPlace(rows: readonly Row[], row: Row, before: string | null): Row {
  const others = rows.filter(({ request }) => request.requestId !== row.request.requestId && !isReply(request))
  const found = others.findIndex(({ request }) => request.requestId === before)
  const index = found < 0 ? others.length : found
  const [above, below] = [others[index - 1], others[index]]
  const slot = Math.min(Math.max(row.slot ?? 0, above?.slot ?? 0), below === undefined ? Infinity : (below.slot ?? 0))
  return isReply(row.request) || slot === (row.slot ?? 0) ? row : { ...row, slot }
}

/** L15: who comes back is heard next, in the slot under way or the next to come. */
export function inSlotNow(meeting: Meeting, row: Row): Row {
  const slot = slotNow(meeting)
  return isReply(row.request) || slot === undefined ? row : { ...row, slot }
}
