/** So often, in so many seconds. */
export interface Rate {
  points: number
  seconds: number
}

/** How often something may happen, counted under keys. */
export interface Limit {
  /**
   * Counts it, if it may be: then 0, else how long there is no room, ms. Never waits for a store and never rejects: a store
   * that is away stops nobody, and each node counts for itself meanwhile.
   */
  take(key: string, amount?: number): Promise<number>
}

/**
 * The limits of all nodes of a store together. What one node has counted the others know a moment later, so that a few more
 * than agreed may pass in one instant: a limit holds back floods, and a press must not wait until it was counted
 * everywhere. Keys are `[A-Za-z0-9._/-]`. All stores pass `limitsContract.ts`.
 */
export interface StoreLimits {
  limit(name: string, rate: Rate): Limit
}
