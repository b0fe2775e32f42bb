import type { Deed } from '#client/sync/acting/deeds.ts'

type Elsewhere = Deed & { kind: Exclude<Deed['kind'], 'listed'> }

const isOurs = (deed: Deed): deed is Elsewhere => deed.kind !== 'listed'

/**
 * What another device of the delegation did last that one sees here: with a request that is shown, or by withdrawing one
 * that is not. Null once this device did something itself. That the Chair approved is nobody's device.
 */
export function lastElsewhere(deeds: readonly Deed[], shown: readonly string[]): Elsewhere | null {
  const last = deeds.filter(isOurs).findLast(({ kind, requestId }) => kind === 'withdrawn' || shown.includes(requestId))
  return last?.isElsewhere === true ? last : null
}
