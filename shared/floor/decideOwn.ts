import { refuse } from './decision.ts'
import { deciding, type Decide } from './deciding.ts'
import { ownRule } from './ownRules.ts'

/** `decide` for a delegation, with the rules that its commands need and no others: its window comes to a phone. V6: the answers are the same. */
export const decideOwn: Decide = deciding((meeting, command, context) => ownRule(meeting, command, context) ?? refuse('not-permitted'))
