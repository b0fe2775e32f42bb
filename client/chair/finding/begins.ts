/** Written without blanks: any part of a label may be a word. */
const UNSPACED = /\p{Script=Han}/u

/** "and", "in", "for", "as" and the article are written at the word: والقائمة, للوفد. */
const JOINED = /^(?:[وف]?[بك]?ال|[وف]?لل)/

/** What was typed begins the word, as one looks for words in the language that it is written in. */
export function begins(word: string, typed: string): boolean {
  if (UNSPACED.test(typed)) return word.includes(typed)
  return word.startsWith(typed) || word.replace(JOINED, '').startsWith(typed.replace(JOINED, ''))
}
