import { LANGUAGES } from './languages.ts'
import { spoken } from './speaking.ts'

/** The value that chooses between the wordings of a message and is never shown. */
const CHOOSES = 'form'

type Values<T> = Readonly<Record<string, T>>

/**
 * Values of a message, kept from what stands beside them where the language is written from right to left: a Latin name in
 * an Arabic sentence would take the full stop along to its wrong side.
 * @param isolate what keeps a text apart
 */
export function apart<T>(values: Values<T> | undefined, isolate: (text: string) => T): Values<T> | undefined {
  if (values === undefined || LANGUAGES[spoken().language].dir === 'ltr') return values
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' && name !== CHOOSES ? isolate(value) : value]))
}
