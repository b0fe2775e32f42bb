import type { Saying } from './saying.ts'
import type { TextKey } from './catalogue.ts'

/** What a message is given: values by their names, and what is made of its tags. */
export type MessageValues<T> = Readonly<Record<string, T | ((parts: (string | T)[]) => T)>>

/** A message as the build leaves it, see `compiledMessage`. */
export type Message = string | (<T>(values: MessageValues<T>, say: Saying) => (string | T)[])

export type Words = Readonly<Partial<Record<TextKey, Message>>>
