/**
 * A time as it is shown, ms: cut to whole seconds. Whatever adds up the times of statements adds up these: whoever adds up the
 * lines of one document finds its total, and the same in every other.
 */
export const wholeSeconds = (ms: number): number => Math.trunc(ms / 1000) * 1000
