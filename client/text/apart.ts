import { LANGUAGES } from './languages.ts'
import { spoken } from './speaking.ts'

/** The value that chooses between the wordings of a message and is never shown. */
const CHOOSES = 'form'

/** Letters that are written from right to left. */
const TURNS = /[\u0590-\u08ff\ufb1d-\ufefc]/

type Values<T> = Readonly<Record<string, T>>

/**
 * Values of a message, kept from what stands beside them where one of the two is written from right to left: a Latin name in
 * an Arabic sentence would take the full stop along to its wrong side, an Arabic one in an English sentence a number.
 * @param isolate what keeps a text apart
 */
export function apart<T>(values: Values<T> | undefined, isolate: (text: string) => T): Values<T> | undefined {
  if (values === undefined) return values
  const turns = LANGUAGES[spoken().language].dir === 'rtl'
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' && name !== CHOOSES && (turns || TURNS.test(value)) ? isolate(value) : value]))
}
