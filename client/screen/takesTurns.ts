import { languagesOf } from './languagesOf.ts'

/** The address wants languages in turn, of which one at least is spoken here. */
export const takesTurns = (): boolean => languagesOf(location.search).length > 0
