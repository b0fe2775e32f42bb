import { plainText, wordsIn } from './nameKey.ts'
import type { StateBook } from './stateBook.ts'

/** So many are offered. */
const MOST = 5

/** The States that a name may have meant, the nearest first; none where nothing is near. It is asked, never taken by itself. */
export function nearestStates(book: StateBook, name: string): string[] {
  const sought = plainText(name).trim()
  if (sought === '') return []
  // One letter in three may be wrong, and two of a short name; of the shortest, as they are in Chinese, one.
  const most = sought.length > 3 ? Math.max(2, Math.floor(sought.length / 3)) : 1
  const words = wordsIn(name)
  const far = new Map<string, number>()
  for (const { code, text } of book.names) {
    const distance = isPartOf(words, text) ? 1 : distanceOf(sought, text, far.get(code) ?? most + 1)
    if (distance <= most && distance < (far.get(code) ?? Infinity)) far.set(code, distance)
  }
  return [...far].toSorted(([, one], [, other]) => one - other).slice(0, MOST).map(([code]) => code)
}

/** The States that share a name which tells none of them from another: "Korea" stands in two. */
export function namesakes(book: StateBook, name: string): string[] {
  const words = wordsIn(name)
  return [...new Set(book.names.filter(({ text }) => isPartOf(words, text)).map(({ code }) => code))].slice(0, MOST)
}

/** "Korea" is a word of two names. */
function isPartOf(words: readonly string[], text: string): boolean {
  const whole = wordsIn(text)
  return words.length > 0 && words.every(word => word.length > 3 && whole.includes(word))
}

/**
 * How many letters were mistaken, left out, put in or changed places with their neighbour (optimal string alignment): a slip of two
 * fingers counts once, which in Levenshtein's distance it does not. Stops at `most`.
 */
export function distanceOf(one: string, other: string, most = Infinity): number {
  if (Math.abs(one.length - other.length) >= most) return most
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const now = [row]
    for (let at = 1; at <= other.length; at++) {
      const isSame = one[row - 1] === other[at - 1]
      let least = Math.min((last[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + (isSame ? 0 : 1))
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]) least = Math.min(least, (before[at - 2] ?? 0) + 1)
      now.push(least)
    }
    // Two rows, for letters that change places reach over one.
    if (Math.min(...now, ...last) >= most) return most
    before = last
    last = now
  }
  return Math.min(last[other.length] ?? 0, most)
}
