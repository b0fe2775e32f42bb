/**
 * More marks on one letter than any language writes: so many are the most in the stream-safe form of Unicode (UAX #15, 13).
 * To bring a run of them into order takes as long as its square: of 70,000 two seconds, in which a server would do nothing else.
 */
const TOO_MANY_MARKS = /(?:^|\P{M})\p{M}{31}/u

/** No characters, and none that XML may hold. They are refused here alone: what a log has of them is read as it is. */
const NO_CHARACTER = /[\ufffe\uffff]/

/**
 * What `JSON.parse` and `express.json` are given to read what people send: the same letters are the same text, however a
 * keyboard put them together. Only at the border, before anything is measured: what a log holds already is read as it is.
 * (Not over the JSON text: the `n` of `\n` would join with an accent that follows it.)
 * Throws where a text has more marks on a letter than there are in any language, or what is no character: it is no message.
 */
export function inNormalForm(_key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value === 0 ? 0 : value // -0 is 0 as soon as it is written to a log
  if (TOO_MANY_MARKS.test(value)) throw new SyntaxError('a text has too many marks on one letter')
  if (NO_CHARACTER.test(value)) throw new SyntaxError('a text holds what is no character')
  return value.normalize('NFC')
}
