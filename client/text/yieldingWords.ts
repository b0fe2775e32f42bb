import { yielding } from './en/yielding.ts'
import { addWords } from './words.ts'

addWords(yielding)
