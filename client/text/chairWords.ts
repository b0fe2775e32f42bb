import { acts } from './en/acts.ts'
import { chair } from './en/chair.ts'
import { desk } from './en/desk.ts'
import { refusals } from './en/refusals.ts'
import { chairOrders } from './en/chairOrders.ts'
import { speaker } from './en/speaker.ts'
import { addWords } from './words.ts'

addWords({ ...acts, ...chair, ...chairOrders, ...desk, ...refusals, ...speaker })
