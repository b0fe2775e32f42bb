/** U5: how many acts a meeting remembers. */
export const ACTS_KEPT = 40
