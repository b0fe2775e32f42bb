import { needWords } from '#client/text/speaking.ts'
import { WORD_SETS, type WordSet } from '#client/text/wordSets.ts'

/** The words of all windows: loaded once, however many test files share their modules. */
export const everyWord = Promise.all(Object.keys(WORD_SETS).map(set => needWords(set as WordSet)))
