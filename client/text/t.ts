import type { TextKey, ValuesFor } from './catalogue.ts'
import { messageOf } from './message.ts'

const plain = (parts: readonly string[]): string => parts.join('')

/** A text without emphasis: for labels that are heard, titles, and the values of other texts. */
export function t<K extends TextKey>(key: K, ...[values]: ValuesFor<K>): string {
  return plain(messageOf<string>(key, { ...values, fig: plain, b: plain }))
}
