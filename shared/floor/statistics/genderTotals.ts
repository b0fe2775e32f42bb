import { gender, type Gender } from '../category.ts'

/** How many statements are shown of each gender. Null: they are too few, or others would be given away. */
export type GenderTotals = Record<Gender, number | null>

/** A request that was heard, however often; a gender of null: its delegation said nothing. */
export interface Said {
  delegationId: string
  gender: Gender | null
}

/** Fewer delegations than so many are never shown, nor may they be what is left of all. */
const LEAST = 5

/**
 * How many spoke of each gender. Everybody knows how many spoke in all: so what is not shown must be nobody or five as well, for
 * one of them and for all together; else the smallest of those shown gives way. Delegations are counted for that, for one may
 * have several requests and one speaker. Nothing that those presiding can write is added up, as times: they could mark each
 * speaker by it, and read off the sum who is in it.
 */
export function genderTotals(spoken: readonly Said[]): GenderTotals {
  const of = (one: Gender): Said[] => spoken.filter(said => said.gender === one)
  const besides = (shown: readonly Gender[]): number => delegations(spoken.filter(said => said.gender === null || !shown.includes(said.gender)))
  const enough = gender.options.filter(one => delegations(of(one)) >= LEAST && besides([one]) >= LEAST)
  const left = besides(enough)
  const smallest = enough.toSorted((one, other) => of(one).length - of(other).length)[0]
  const shown = left === 0 || left >= LEAST ? enough : enough.filter(one => one !== smallest)
  const totalOf = (one: Gender): number | null => (shown.includes(one) ? of(one).length : null)
  return { female: totalOf('female'), male: totalOf('male'), other: totalOf('other') }
}

/** Of two parts of a meeting together: told where it may be told of each, for whoever has seen the one can take it from both. */
export function bothTotals(one: GenderTotals, other: GenderTotals): GenderTotals {
  const both = (of: Gender): number | null => (one[of] === null || other[of] === null ? null : one[of] + other[of])
  return { female: both('female'), male: both('male'), other: both('other') }
}

const delegations = (all: readonly Said[]): number => new Set(all.map(({ delegationId }) => delegationId)).size
