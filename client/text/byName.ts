import { spoken } from './speaking.ts'

/** Compares by name for a sort, as the reader's alphabet has it: "États-Unis" among the E, an Arabic article passed over, Chinese by its sounds. */
export function byName<T>(nameOf: (one: T) => string): (one: T, other: T) => number {
  const { language, grammar: { lookedUpBy = name => name } } = spoken()
  const { compare } = new Intl.Collator(language)
  return (one, other) => compare(lookedUpBy(nameOf(one)), lookedUpBy(nameOf(other)))
}
