import { inNormalForm } from '#server/inNormalForm.ts'

/**
 * What a message says that came as this text, all text in it in normal form. Going through it takes more stack than writing
 * it did: null, which is no message of ours, where it is nested too deeply for that.
 */
export function valueIn(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null', inNormalForm)
  } catch {
    return null
  }
}
