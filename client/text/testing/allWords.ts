// For tests, which are about any window: the words of all of them, in English.
import { speak, needWords } from '#client/text/speaking.ts'
import { WORD_SETS, type WordSet } from '#client/text/wordSets.ts'

await Promise.all(Object.keys(WORD_SETS).map(set => needWords(set as WordSet)))
await speak('en')
