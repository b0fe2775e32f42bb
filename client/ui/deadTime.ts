/** After something has changed under a hand, a press made within this time was meant for what was there before, ms. */
export const DEAD_MS = 700

/** A page is never busy for so long, ms. */
const MOST_LATE_MS = 5000

/**
 * When a press was made, ms by `performance.now()`: a page that has much to do hears of it later. Of some browsers the clock of presses
 * stands apart from that of the page after a sleep: then it counts as made when it is heard, and is not dead for ever.
 */
export function madeAt({ timeStamp }: Pick<Event, 'timeStamp'>, now = performance.now()): number {
  return timeStamp <= now && timeStamp >= now - MOST_LATE_MS ? timeStamp : now
}

/** Was it made so soon after this, ms by `performance.now()`, that it was meant for what was there before? */
export function isTooSoon(event: Pick<Event, 'timeStamp'>, changedAt: number): boolean {
  return madeAt(event) - changedAt < DEAD_MS
}
