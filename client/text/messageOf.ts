import type { TextKey } from './catalogue.ts'
import type { MessageValues } from './message.ts'
import { spoken } from './speaking.ts'

/** The message of a key with its values in it, in pieces. */
export function messageOf<T>(key: TextKey, values: MessageValues<T>): (string | T)[] {
  const { words, saying } = spoken()
  const message = words[key]
  if (message === undefined) throw new Error(`This window has no words for ${key}`)
  return typeof message === 'string' ? [message] : message(values, saying)
}
