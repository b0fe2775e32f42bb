import type { Command } from '../commands.ts'
import type { Context, Decision } from '../decision.ts'
import type { Meeting } from '../model.ts'

/** One command of a history and what it came to. */
export interface Moment {
  before: Meeting
  command: Command
  context: Context
  decision: Decision
  after: Meeting
}
