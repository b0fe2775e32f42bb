import { acts } from './en/acts.ts'
import { call } from './en/call.ts'
import { delegate } from './en/delegate.ts'
import { refusals } from './en/refusals.ts'
import { addWords } from './words.ts'

addWords({ ...acts, ...call, ...delegate, ...refusals })
