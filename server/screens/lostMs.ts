/** A screen says every ten seconds that it is up: one that was not heard of for three times as long is not, ms. */
export const LOST_MS = 30_000
