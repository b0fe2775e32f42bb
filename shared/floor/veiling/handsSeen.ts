import type { Meeting } from '../model.ts'
import { comparedWith } from '../ordering.ts'
import type { Row } from '../parts.ts'
import { protectedCount } from '../placing/protectedPlaces.ts'

/**
 * Of all rows as they are veiled: what stands outside its band or slot, as everybody sees, counts as placed by hand, so that
 * whoever asks is placed as the server does. These are all but the protected rows (L23) and the most that stand in their order.
 */
export function withHandsSeen(meeting: Meeting, veiled: readonly Row[]): Row[] {
  const protectedTop = protectedCount(meeting)
  // For each place in the order the most rows so far that stand in it and end there, the last of them first.
  let runs: Row[][] = []
  for (const row of veiled.slice(protectedTop)) {
    const compared = comparedWith(meeting, row)
    runs = [...runs.filter(([last = row]) => compared(last) !== 0), [row, ...longestOf(runs.filter(([last = row]) => compared(last) <= 0))]]
  }
  const inOrder = new Set([...veiled.slice(0, protectedTop), ...longestOf(runs)])
  return veiled.map(row => ({ ...row, isByHand: !inOrder.has(row) }))
}

const longestOf = (runs: readonly Row[][]): Row[] => runs.reduce((longest, run) => (run.length < longest.length ? longest : run), [])
