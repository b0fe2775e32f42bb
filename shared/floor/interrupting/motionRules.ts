import { motion, type Motion, type Side } from './motions.ts'

interface MotionRule {
  /** The rule of procedure it goes by. */
  rule: 113 | 116 | 117 | 118
  /** How many may speak on it besides who moves it. */
  speakers: Readonly<Record<Side, number>>
}

const NOBODY = { for: 0, against: 0 }

/** O13, O14: the motions, in the order of their precedence (rule 119), and who may speak on each (rules 113, 116 to 118). */
export const MOTIONS: Readonly<Record<Motion, MotionRule>> = {
  'point-of-order': { rule: 113, speakers: NOBODY },
  'suspend-meeting': { rule: 118, speakers: NOBODY },
  'adjourn-meeting': { rule: 118, speakers: NOBODY },
  'adjourn-debate': { rule: 116, speakers: { for: 2, against: 2 } },
  'close-debate': { rule: 117, speakers: { for: 0, against: 2 } },
}

/** O13: the smaller goes first. */
export function precedenceOf(of: Motion): number {
  return motion.options.indexOf(of)
}
