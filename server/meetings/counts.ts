/** What the meetings of a node have done since it started. */
export interface Counts {
  /** Calls of the store's append. */
  appends: number
  /** Appends that came second. */
  conflicts: number
  /** Entries written. */
  entries: number
}

export function newCounts(): Counts {
  return { appends: 0, conflicts: 0, entries: 0 }
}
