import type { Command } from '#shared/floor/commands.ts'
import type { Meeting } from '#shared/floor/model.ts'
import type { Code } from '#shared/protocol/codes.ts'

export type Answer = { ok: true; version: number } | { ok: false; code: Code }

/** A meeting as a rehearsal plays it: over the wire, or folded in memory. What was accepted, `meeting` shows. */
export interface Hall {
  /** The meeting as the Chair's window has it, and the version it stands at. */
  readonly meeting: Meeting
  readonly version: number
  now: () => number
  chair: (command: Command) => Promise<Answer>
  delegation: (delegationId: string, command: Command) => Promise<Answer>
  /** Lets time pass: so many ms at speed 1. */
  pass: (ms: number) => Promise<void>
  /** Waits for what comes by itself. */
  until: (isSo: (meeting: Meeting) => boolean, what: string) => Promise<void>
}

/** A command of the Chair that must be accepted. */
export async function preside(hall: Hall, command: Command): Promise<void> {
  const answer = await hall.chair(command)
  if (!answer.ok) throw new Error(`${command.type} was refused: ${answer.code}`)
}
