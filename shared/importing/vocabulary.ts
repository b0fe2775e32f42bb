import { wordsIn } from './nameKey.ts'

/** A reader of words: what a text means by a table of the ways in which lists say it, whatever capitals, accents and signs it has. */
export function vocabulary<Meaning extends string>(table: Readonly<Record<Meaning, readonly string[]>>): (text: string) => Meaning | null {
  const meanings = new Map<string, Meaning>()
  for (const [meaning, ways] of Object.entries(table) as [Meaning, readonly string[]][]) for (const way of [meaning, ...ways]) meanings.set(keyOf(way), meaning)
  return text => meanings.get(keyOf(text)) ?? null
}

const keyOf = (text: string): string => wordsIn(text).join(' ')
