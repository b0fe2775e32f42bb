import { namedBy, plain, wordsOf } from '#client/presiding/namedBy.ts'
import type { Called } from './called.ts'

/** So many are offered where it is not clear who is meant. */
export const MOST_OFFERED = 4

/** A name as it is compared: by its words alone, for nobody types a hyphen or a bracket twice in the same way. */
export const worded = (text: string): string => wordsOf(text).join(' ')

/** Tells of a name whether these words stand in it one after the other, the last of them perhaps not to its end; the name as `worded` has it. */
export function runOf(text: string): (name: string) => boolean {
  const words = worded(text)
  const within = ` ${words}`
  return name => words !== '' && (name.startsWith(words) || name.includes(within))
}

/** What joins two names, or stands in one: in small letters it is nobody's code. */
const LITTLE = /^(all|and|de|des|du|el|en|et|for|in|la|las|le|les|los|of|on|the|to|with)$/

/** Fewer letters are no word that anybody is called by. */
const LEAST = 3

/**
 * By the code, then by the id (what an imported table calls the short code), the whole name, what begins a code, several
 * words of the name, and by its first word where nobody else begins so. Any other part of a name names nobody: "the" is in many.
 */
export function meantBy(all: readonly Called[], typed: string): readonly Called[] {
  if (LITTLE.test(typed.trim())) return []
  const sought = plain(typed)
  const words = worded(typed)
  const isRun = runOf(typed)
  const ways: ((one: Called) => boolean)[] = [
    ({ code }) => plain(code) === sought,
    ({ id }) => plain(id) === sought,
    ({ names }) => words !== '' && names.some(name => worded(name) === words),
    ({ code }) => sought.length > 1 && plain(code).startsWith(sought),
    ({ names }) => words.includes(' ') && names.some(name => isRun(worded(name))),
  ]
  for (const way of ways) {
    const meant = all.filter(way)
    if (meant.length > 0) return meant
  }
  const begun = words.length < LEAST ? [] : all.filter(({ names }) => names.some(name => worded(name).startsWith(`${words} `)))
  return begun.length === 1 ? begun : []
}

/** Who may be meant by a part of a name: it is asked, never taken. */
export const likely = (all: readonly Called[], typed: string): readonly Called[] => (plain(typed).length < LEAST ? [] : namedBy(all, typed, MOST_OFFERED))

/** Who is called most like it: by its first letters. */
export function nearestTo(all: readonly Called[], typed: string): readonly Called[] {
  const sought = plain(typed)
  for (let length = sought.length - 1; length > 0; length -= 1) {
    const near = all.filter(({ code, names }) => plain(code).startsWith(sought.slice(0, length)) || names.some(name => plain(name).startsWith(sought.slice(0, length))))
    if (near.length > 0) return near.slice(0, MOST_OFFERED)
  }
  return []
}
