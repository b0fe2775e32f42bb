import { inNormalForm } from '#server/inNormalForm.ts'

/** Letters of which none joins with another, and none is written as a number. */
const ONLY_PLAIN = /^[\x20-\x7e]*$/
const AS_NUMBER = String.raw`\u`
/** It is 0 to who reads it in a log. */
const NEGATIVE_ZERO = '-0'
/** In so few characters nothing is nested too deeply to be gone through. */
const SHORT = 1000

/**
 * What a message says, all text in it in normal form. Going through it takes more stack than writing it did: null, which is no
 * message of ours, where it is nested too deeply for that.
 * @param text the message as JSON; null: it cannot be written
 */
export function valueIn(text: string | null, message: unknown): unknown {
  try {
    // Most of what is sent is in normal form already: to ask for each part costs five times as much as reading it.
    return text !== null && isPlain(text) ? message : JSON.parse(text ?? 'null', inNormalForm)
  } catch {
    return null
  }
}

const isPlain = (text: string): boolean => text.length <= SHORT && ONLY_PLAIN.test(text) && !text.includes(AS_NUMBER) && !text.includes(NEGATIVE_ZERO)
