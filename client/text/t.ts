import type { TextKey, ValuesFor } from './catalogue.ts'
import { apart } from './apart.ts'
import { messageOf } from './messageOf.ts'
import { spoken } from './speaking.ts'

const plain = (parts: readonly string[]): string => parts.join('')

/** First strong isolate and its end (UAX 9). */
const isolated = (text: string): string => `\u2068${text}\u2069`

/** A text without emphasis: for labels that are heard, titles, and the values of other texts. */
export function t<K extends TextKey>(key: K, ...[values]: ValuesFor<K>): string {
  return plain(messageOf<string>(key, { ...apart<string | number>(values, isolated), fig: plain, b: plain, ...spoken().tags }))
}
