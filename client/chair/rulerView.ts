import type { Meeting } from '#shared/floor/model.ts'
import { rowOf } from '#shared/floor/reading.ts'
import { slotAt, type Slot } from '#shared/floor/slot.ts'
import { speakingTimeOf } from '#shared/floor/speakingTime.ts'
import { leftMs } from '#shared/floor/timing.ts'

/** Does what is committed fit into what is left: it does, it does not, or the time is over already. */
export type SlotState = 'fits' | 'short' | 'over'

/** A stretch of the ruler. `end` has no length: there the slot ends. */
export interface Stretch {
  kind: 'used' | 'running' | 'listed' | 'free' | 'end' | 'missed' | 'over'
  ms: number
}

export interface RulerView {
  slot: Slot
  state: SlotState
  stretches: Stretch[]
}

/** The time of the slot as a ruler: from its beginning to its end, and beyond it what does not fit. */
export function rulerView(meeting: Meeting, at: number): RulerView | null {
  const slot = slotAt(meeting, at)
  return slot === null ? null : { slot, state: stateOf(slot), stretches: stretchesOf(meeting, slot, at).filter(({ kind, ms }) => kind === 'end' || ms > 0) }
}

function stateOf({ committedMs, leftMs: left, missed }: Slot): SlotState {
  if (left < 0) return 'over'
  return missed.length > 0 || committedMs > left ? 'short' : 'fits'
}

function stretchesOf(meeting: Meeting, { budgetMs, usedMs, leftMs: left, committedMs, later, missed, beyondCap }: Slot, at: number): Stretch[] {
  const runningMs = meeting.floor === null ? 0 : Math.max(0, leftMs(meeting.floor, at))
  const elsewhere = new Set([...later, ...missed, ...beyondCap])
  const reached = meeting.rows.filter(({ request }) => !elsewhere.has(request.requestId) && committedMs > runningMs && request.capacity.kind !== 'reply')
  const rowMs = (requestId: string): number => {
    const row = rowOf(meeting, requestId)
    return row === null ? 0 : meeting.modalities.changeOverMs + speakingTimeOf(meeting, row.request)
  }
  const listed = reached.map(({ request }): Stretch => ({ kind: 'listed', ms: rowMs(request.requestId) }))
  const fitsMs = Math.min(runningMs, Math.max(0, left)) + listed.reduce((sum, { ms }) => sum + ms, 0)
  return [
    { kind: 'used', ms: Math.min(usedMs, budgetMs) },
    { kind: 'running', ms: Math.min(runningMs, Math.max(0, left)) },
    ...listed,
    { kind: 'free', ms: Math.max(0, left - fitsMs) },
    { kind: 'end', ms: 0 },
    { kind: 'over', ms: Math.max(0, -left) },
    { kind: 'missed', ms: Math.max(0, runningMs - Math.max(0, left)) },
    ...missed.map((requestId): Stretch => ({ kind: 'missed', ms: rowMs(requestId) })),
  ]
}
