import { describe } from 'vitest'
import type { Meeting } from './model.ts'
import { leftMs } from './timing.ts'
import { slotAt, type Slot } from './slot.ts'
import { histories, play, tell } from './testing/histories.ts'
import { holds } from './testing/property.ts'

const LATER_MS = 40_000

describe('at any moment of any history', () => {
  holds('C6 C7 C8 C9 T7 used and left are the whole; a longer list commits more and reaches nobody more; in the last slot somebody is missed just when it does not fit', histories, history => {
    for (const { after, context: { at } } of play(history)) {
      const slot = slotAt(after, at)
      if (slot === null) continue
      checkTime(after, slot, at)
      // Steps, a pot and a cap make the times of all depend on who is last.
      const fixed: Meeting = { ...after, modalities: { ...after.modalities, timePolicy: { kind: 'fixed' } } }
      checkList(fixed, slotAt(fixed, at) ?? slot, at)
    }
  }, { tell })
})

function checkTime(meeting: Meeting, slot: Slot, at: number): void {
  const later = slotAt(meeting, at + LATER_MS)
  if (slot.usedMs + slot.leftMs !== slot.budgetMs || slot.usedMs < 0) throw new Error(`${slot.usedMs} and ${slot.leftMs} are not ${slot.budgetMs}`)
  if (later === null || later.leftMs > slot.leftMs) throw new Error('time came back')
  const ranMs = meeting.phase.name === 'suspended' ? 0 : LATER_MS
  if (later.usedMs !== slot.usedMs + ranMs) throw new Error(`used ${slot.usedMs}, then ${later.usedMs}`)
}

function checkList(meeting: Meeting, slot: Slot, at: number): void {
  const shorter = slotAt(withoutLast(meeting), at)
  if (shorter === null || shorter.committedMs > slot.committedMs) throw new Error('less on the list commits more')
  if (shorter.missed.some(id => !slot.missed.includes(id))) throw new Error('one more on the list reached another')
  if (shorter.later.some(id => !slot.later.includes(id))) throw new Error('one less on the list is heard later')
  if (isLastSlot(meeting) && slot.missed.length > 0 !== isTooMuchForTheList(meeting, slot, at)) throw new Error(`${slot.missed.length} missed, ${slot.committedMs} committed, ${slot.leftMs} left`)
  const behind = [...slot.later, ...slot.missed]
  if (behind.some((id, index) => id !== listOf(meeting).at(index - behind.length))) throw new Error('who is not reached here is not the end of the list')
}

const isLastSlot = ({ plan, progress }: Meeting): boolean => plan?.programme.findLast(({ kind }) => kind === 'floor')?.id === progress.at(-1)?.segmentId

const withoutLast = (meeting: Meeting): Meeting => ({ ...meeting, rows: meeting.rows.slice(0, -1) })

const listOf = ({ rows }: Meeting): string[] => rows.filter(({ request }) => request.capacity.kind !== 'reply').map(({ request }) => request.requestId)

/** The list takes some of what is committed, and all of that does not fit. */
function isTooMuchForTheList({ floor }: Meeting, { committedMs, leftMs: left }: Slot, at: number): boolean {
  const runningMs = floor === null ? 0 : Math.max(0, leftMs(floor, at))
  return committedMs > runningMs && committedMs > left
}
