import { acts } from './en/acts.ts'
import { chair } from './en/chair.ts'
import { refusals } from './en/refusals.ts'
import { addWords } from './words.ts'

addWords({ ...acts, ...chair, ...refusals })
