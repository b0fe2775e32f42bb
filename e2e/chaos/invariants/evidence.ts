import type { Standing } from '#e2e/wire/agreement.ts'
import type { Entry, Item } from '#shared/sync/entry.ts'
import type { Cursor } from '#shared/sync/frame.ts'
import type { Press } from '../windows/book.ts'

/** What is left of a run when all is whole again: by this it is judged. */
export interface Evidence {
  meetingId: string
  /** As the store has it. */
  entries: readonly Entry[]
  /** As one who presides reads it through a window. */
  read: { end: Cursor; items: readonly Item[] }
  presses: readonly Press[]
  /** What a master has written may be heard of before its replica has it, and a failover may take it back: only the answer of a server holds. */
  mayTakeBack: boolean
  windows: readonly (Standing & { who: string })[]
  /** How long it took until all agreed, ms; null: they did not in time. */
  agreedMs: number | null
  /** What the nodes have printed. */
  printed: string
}
