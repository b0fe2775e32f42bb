import type { KeyboardEvent } from 'react'

/** What a key says while an input method has it, in browsers that then say no more (Safari). */
const PROCESSED = 229

/** Enter as a press of its own: not the one that chooses among what an input method offers, which ends the typing of a word and nothing else. */
export function isEnter({ key, keyCode, nativeEvent }: KeyboardEvent): boolean {
  return key === 'Enter' && !nativeEvent.isComposing && keyCode !== PROCESSED
}
