import { modalities } from './en/modalities.ts'
import { addWords } from './words.ts'

addWords(modalities)
