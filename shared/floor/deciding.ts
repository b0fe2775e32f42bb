import type { Command } from './commands.ts'
import { accept, refuse, type Context, type Decision } from './decision.ts'
import type { Meeting } from './model.ts'
import { mayGive } from './permissions.ts'
import { veil } from './veiling/veil.ts'

/** The rules, for whoever is handed them. Pure, total, never throws. */
export type Decide = (meeting: Meeting, command: Command, context: Context) => Decision

/** P8: a closed meeting changes no more, but that its closing may be undone, what could not be heard handed in, and documents deleted (I15). */
const AFTER_CLOSING: ReadonlySet<Command['type']> = new Set(['undo', 'closeMeeting', 'noteText', 'noteDocument'])

/** What is asked of every command, before its own rule (`ruleFor`) and after it. */
export function deciding(ruleFor: Decide): Decide {
  return (meeting, command, context) => {
    if (!mayGive(context.actor.role, command.type)) return refuse('not-permitted')
    if (command.type === 'createMeeting') return ruleFor(meeting, command, context)
    if (meeting.plan === null) return refuse('unknown-meeting')
    if (meeting.phase.name === 'closed' && !AFTER_CLOSING.has(command.type)) return refuse('meeting-closed')
    const decision = ruleFor(meeting, command, context)
    return decision.ok ? accept(...veil(meeting, decision.events)) : decision
  }
}
