import { acts } from './en/acts.ts'
import { call } from './en/call.ts'
import { delegate } from './en/delegate.ts'
import { draw } from './en/draw.ts'
import { inscribing } from './en/inscribing.ts'
import { refusals } from './en/refusals.ts'
import { speaker } from './en/speaker.ts'
import { swaps } from './en/swaps.ts'
import { addWords } from './words.ts'

addWords({ ...acts, ...call, ...delegate, ...draw, ...inscribing, ...refusals, ...speaker, ...swaps })
