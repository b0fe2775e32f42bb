import { cutAt } from './concluding/cutAt.ts'
import type { Command } from './commands.ts'
import { drawCuts } from './drawing/drawDeadlines.ts'
import type { Meeting } from './model.ts'

/** An instant at which something holds by itself, and the command by which the clock has the record show it. */
export interface Deadline {
  at: number
  /** The same on every node: of all that submit it the first succeeds, and the others repeat it. */
  commandId: string
  command: Command
}

/** What the record does not show yet, soonest first. It holds by itself from its instant on, recorded or not. In a closed meeting nothing. */
export function deadlinesOf(meeting: Meeting): Deadline[] {
  if (meeting.phase.name === 'closed') return []
  return [...listCut(meeting), ...drawCuts(meeting), ...statementCut(meeting)].toSorted((one, other) => one.at - other.at)
}

/** L18. */
function listCut({ list: { closesAt, isCutRecorded } }: Meeting): Deadline[] {
  if (closesAt === null || isCutRecorded) return []
  return [{ at: closesAt, commandId: `clock.list.${closesAt}`, command: { type: 'recordListCut', closesAt } }]
}

/** F12. */
function statementCut({ floor }: Meeting): Deadline[] {
  const at = floor === null ? null : cutAt(floor)
  if (floor === null || at === null) return []
  const { statementId } = floor
  return [{ at, commandId: `clock.floor.${statementId}.${at}`, command: { type: 'recordStatementCut', statementId, cutAt: at } }]
}
