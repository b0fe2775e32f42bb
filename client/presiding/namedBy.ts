import { byName } from '#client/text/byName.ts'

/** Somebody, or something, by what it may be called. */
export interface Named {
  /** First the one that is shown. */
  names: readonly string[]
  code: string | null
}

/** A text as the keyboard of a figure would write it: without marks of direction, its digits those from 0 to 9. */
export function keyed(text: string): string {
  return text.replace(/[\u200E\u200F\u2066-\u2069]/g, '').replace(/[\u0660-\u0669\u06F0-\u06F9]/g, digit => String(digit.charCodeAt(0) & 15))
}

/** A text as it is compared: as it is keyed, without its accents and capitals. */
export function plain(text: string): string {
  return keyed(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

export const wordsOf = (text: string): string[] => plain(text).split(/[\s,.:()'’“”/-]+/).filter(word => word !== '')

/** The poorest rank: it counts only where nothing begins so. */
const ANY_PART = 3

/** How well what was typed names somebody, best first: the code, the name, the beginning of a word of it, any part; null: not at all. */
function rankOf({ names, code }: Named, typed: string): number | null {
  const known = names.map(plain)
  if (code !== null && plain(code) === typed) return 0
  if (known.some(name => name.startsWith(typed))) return 1
  if (names.some(name => wordsOf(name).some(word => word.startsWith(typed)))) return 2
  return known.some(name => name.includes(typed)) ? ANY_PART : null
}

/** Those that what was typed may mean, the likeliest first, and of those in the order of the alphabet; the accents of a name need not be typed. */
export function namedBy<T extends Named>(all: readonly T[], typed: string, most: number): T[] {
  const sought = plain(typed)
  if (sought === '') return []
  const ranked = all.flatMap(one => {
    const rank = rankOf(one, sought)
    return rank === null ? [] : [{ one, rank }]
  })
  const areBeginnings = ranked.some(({ rank }) => rank < ANY_PART)
  const compare = byName<{ one: T }>(({ one }) => one.names[0] ?? '')
  return ranked
    .filter(({ rank }) => !areBeginnings || rank < ANY_PART)
    .toSorted((first, second) => first.rank - second.rank || compare(first, second))
    .slice(0, most)
    .map(({ one }) => one)
}
