import type { Deed } from '#client/sync/acting/deeds.ts'

/**
 * What another device of the delegation did last that one sees here: with a request that is shown, or by withdrawing one
 * that is not. Null once this device did something itself.
 */
export function lastElsewhere(deeds: readonly Deed[], shown: readonly string[]): Deed | null {
  const last = deeds.findLast(({ kind, requestId }) => kind === 'withdrawn' || shown.includes(requestId))
  return last?.isElsewhere === true ? last : null
}
