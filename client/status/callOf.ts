/** To what somebody is called: to be ready, or to speak; `of` is the request or the statement that it is about. */
export interface Called {
  kind: 'none' | 'next' | 'floor'
  of: string
}

/** The same with the version of the log it was read at, and when, server time. */
export interface Told extends Called {
  version: number
  at: number
}

export type Call = Exclude<Called['kind'], 'none'>

/** Of two tabs of one browser neither comes to news later than the other by more than this, ms. */
const LAG_MS = 10_000

/**
 * Behind what has been told already, by another tab that was quicker. When that is long ago, the log is another: it was
 * put back from an older copy, and counts from there.
 */
export function isBehind(before: Told | null, after: Told): boolean {
  return before !== null && after.version < before.version && after.at - before.at < LAG_MS
}

/** The call that is news after what was told before; null when there is none. Told once, it is none at any later version. */
export function callOf(before: Told | null, after: Told): Call | null {
  if (after.kind === 'none' || isBehind(before, after)) return null
  return before !== null && isSame(before, after) ? null : after.kind
}

/** At one version nothing can have changed: what looks so was a press of one's own that came to nothing. */
function isSame(before: Told, after: Told): boolean {
  return (before.kind === after.kind && before.of === after.of) || (before.version === after.version && after.at - before.at < LAG_MS)
}
