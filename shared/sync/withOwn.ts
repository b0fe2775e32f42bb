import type { Item, SeenEntry } from './entry.ts'
import { spanOf } from './frame.ts'

/**
 * What all are told, with what concerns oneself put in: an entry takes the place of what others see of it, also within a
 * range of entries of which they see nothing.
 */
export function withOwn(items: readonly Item[], own: readonly SeenEntry[]): Item[] {
  return items.flatMap(one => {
    const { from, to } = spanOf(one)
    const mine = own.filter(({ version }) => version >= from && version <= to)
    // What of a range lies before an entry, the entry, and so on; then the range, of which all but the rest is old.
    return 'from' in one ? [...mine.flatMap(entry => [{ ...one, to: entry.version - 1 }, entry]), one] : [mine[0] ?? one]
  })
}
