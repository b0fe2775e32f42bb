import { gender, type Gender } from '../category.ts'

/** What is shown of those of one gender: how many statements, and their time in seconds, to the whole minute. */
export interface GenderTotal {
  statements: number
  seconds: number
}

/** Null: they are too few, or others would be given away. */
export type GenderTotals = Record<Gender, GenderTotal | null>

/** A request that was heard; null: its delegation said nothing. */
export interface Said {
  gender: Gender | null
  statements: number
  usedMs: number
}

/** Fewer than so many speakers are never shown, nor may they be what is left of all. */
const LEAST = 5
const MINUTE_MS = 60_000

/**
 * How many spoke of each gender. Everybody knows how many spoke in all: so what is not shown must be nobody or five as well, for
 * one of them and for all together; else the smallest of those shown gives way. Everybody also knows how long each spoke, and a
 * sum to the second could be made up of few of them only: so the time is told to the minute.
 */
export function genderTotals(spoken: readonly Said[]): GenderTotals {
  const of = (one: Gender): Said[] => spoken.filter(said => said.gender === one)
  const enough = gender.options.filter(one => of(one).length >= LEAST && spoken.length - of(one).length >= LEAST)
  const left = enough.reduce((rest, one) => rest - of(one).length, spoken.length)
  const smallest = enough.toSorted((one, other) => of(one).length - of(other).length)[0]
  const shown = left === 0 || left >= LEAST ? enough : enough.filter(one => one !== smallest)
  const totalOf = (one: Gender): GenderTotal | null => (shown.includes(one) ? total(of(one)) : null)
  return { female: totalOf('female'), male: totalOf('male'), other: totalOf('other') }
}

function total(all: readonly Said[]): GenderTotal {
  const [statements, usedMs] = [all.reduce((sum, said) => sum + said.statements, 0), all.reduce((sum, said) => sum + said.usedMs, 0)]
  return { statements, seconds: 60 * Math.round(usedMs / MINUTE_MS) }
}
