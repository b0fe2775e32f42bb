import type { Pending } from '#shared/sync/replica.ts'
import type { Deed } from './acting/deeds.ts'
import type { Notice } from './acting/notices.ts'

/** What a window keeps over a reload: what it wanted and nobody has confirmed, what it still has to say, and what its delegation did. */
export interface Kept {
  pending: readonly Pending[]
  notices: readonly Notice[]
  deeds: readonly Deed[]
}

export const NOTHING_KEPT: Kept = { pending: [], notices: [], deeds: [] }

/** Where a window keeps it. */
export interface Keeping {
  load: () => Kept
  save: (kept: Kept) => void
}
