import { IntlMessageFormat, type FormatXMLElementFn, type PrimitiveType } from 'intl-messageformat'
import { catalogue, LANGUAGE, type TextKey } from './catalogue.ts'

/** Values for a message, and what is made of its tags. */
export type MessageValues<T> = Record<string, PrimitiveType | T | FormatXMLElementFn<T>>

const made = new Map<TextKey, IntlMessageFormat>()

/** The message of a key, parsed once. */
export function messageOf(key: TextKey): IntlMessageFormat {
  const known = made.get(key)
  if (known !== undefined) return known
  const message = new IntlMessageFormat(catalogue[key], LANGUAGE.locale)
  made.set(key, message)
  return message
}
