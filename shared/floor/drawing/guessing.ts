import type { Context } from '../decision.ts'

const NO_HASH = '0'.repeat(43)

/**
 * What a browser puts in place of what only a node can know. It never shows what would come of it: no draw is opened, entered
 * or revealed for sure before the entry of it has come.
 */
export const GUESSED: Pick<Context, 'head' | 'commitment' | 'hash'> = { head: '', commitment: NO_HASH, hash: () => NO_HASH }
