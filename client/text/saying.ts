import { LANGUAGE } from './catalogue.ts'

/** What a message is given: values by their names, and what is made of its tags. */
export type MessageValues<T> = Readonly<Record<string, T | ((parts: (string | T)[]) => T)>>

/** A message as the build leaves it, see `compiledMessage`. */
export type Message = string | (<T>(values: MessageValues<T>, say: typeof saying) => (string | T)[])

type Branches<T> = Readonly<Record<string, T[]>>

const figures = new Intl.NumberFormat(LANGUAGE.locale)
const cardinals = new Intl.PluralRules(LANGUAGE.locale)
const ordinals = new Intl.PluralRules(LANGUAGE.locale, { type: 'ordinal' })

/** How the language counts and chooses. */
export const saying = {
  number: (value: unknown) => figures.format(Number(value)),
  select: <T>(value: unknown, branches: Branches<T>) => branches[String(value)] ?? branches['other'],
  cardinal: <T>(value: unknown, branches: Branches<T>) => pluralOf(cardinals, Number(value), branches),
  ordinal: <T>(value: unknown, branches: Branches<T>) => pluralOf(ordinals, Number(value), branches),
}

function pluralOf<T>(rules: Intl.PluralRules, value: number, branches: Branches<T>): T[] | undefined {
  return branches[`=${value}`] ?? branches[rules.select(value)] ?? branches['other']
}
