import type { FatedRow } from './useImport.ts'

/** The rows that are looked at: all, or those of one fate. */
export const FILTERS = ['all', 'taken', 'duplicate', 'unclear', 'faulty', 'left-out'] as const
export type Filter = (typeof FILTERS)[number]

export function isShown({ fate }: FatedRow, filter: Filter): boolean {
  if (filter === 'all') return true
  if (filter === 'taken') return fate?.kind === 'state' || fate?.kind === 'organization'
  return fate?.kind === filter
}
