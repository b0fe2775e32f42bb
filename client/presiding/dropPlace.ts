/** Which half of a row a dragged one is over. */
export type Half = 'top' | 'bottom'

/** Where a row would come to stand: before which (null is the end), and as which of all, from 1. */
export interface DropPlace {
  before: string | null
  number: number
}

/** The place between two rows that a dragged one is held over; null over itself and where it stands already. */
export function dropPlace(ids: readonly string[], dragged: string, over: string, half: Half): DropPlace | null {
  const from = ids.indexOf(dragged)
  const others = ids.filter(id => id !== dragged)
  const index = others.indexOf(over)
  if (from < 0 || index < 0) return null
  const to = half === 'top' ? index : index + 1
  return to === from ? null : { before: others[to] ?? null, number: to + 1 }
}
