import { LANGUAGES } from './languages.ts'
import type { Language } from '#shared/floor/language.ts'

type Branches<T> = Readonly<Record<string, T[]>>

/** How a language counts and chooses, for its messages. */
export interface Saying {
  number: (value: unknown) => string
  select: <T>(value: unknown, branches: Branches<T>) => T[] | undefined
  cardinal: <T>(value: unknown, branches: Branches<T>) => T[] | undefined
  ordinal: <T>(value: unknown, branches: Branches<T>) => T[] | undefined
}

export function sayingIn(language: Language): Saying {
  const { locale } = LANGUAGES[language]
  const figures = new Intl.NumberFormat(locale)
  const cardinals = new Intl.PluralRules(locale)
  const ordinals = new Intl.PluralRules(locale, { type: 'ordinal' })
  return {
    number: value => figures.format(Number(value)),
    select: (value, branches) => branches[String(value)] ?? branches['other'],
    cardinal: (value, branches) => pluralOf(cardinals, Number(value), branches),
    ordinal: (value, branches) => pluralOf(ordinals, Number(value), branches),
  }
}

function pluralOf<T>(rules: Intl.PluralRules, value: number, branches: Branches<T>): T[] | undefined {
  return branches[`=${value}`] ?? branches[rules.select(value)] ?? branches['other']
}
