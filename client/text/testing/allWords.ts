// For tests, which are about any window: the words of all of them, in English.
import { speak } from '#client/text/speaking.ts'
import { everyWord } from './everyWord.ts'

await everyWord
await speak('en')
