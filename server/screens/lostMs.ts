/** A screen is heard of every ten seconds, by its line or by what it says: one that was not for three times as long is not up, ms. */
export const LOST_MS = 30_000
