import { heard } from './en/heard.ts'
import { addWords } from './words.ts'

addWords(heard)
