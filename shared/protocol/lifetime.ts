/** How long a command may live, ms: one that slept longer cannot act. */
export const LIFETIME_MS = 10_000
