/** Compares as if nothing had changed where nothing can be said any more: what was said once is not taken back while it is read. */
export const staysSaid = (said: string | null, now: string | null): boolean => now === null || said === now
