import type { Act } from '#shared/floor/acts.ts'
import { decide } from '#shared/floor/decide.ts'
import type { Actor, Meeting } from '#shared/floor/model.ts'

/** Would the rules undo this act now? Undoing depends on what happened since, not on the time. */
export function isUndoable(meeting: Meeting, { version }: Act, actor: Actor): boolean {
  return decide(meeting, { type: 'undo', version }, { actor, at: 0, receivedAt: 0, commandId: 'a-guess', version: 0 }).ok
}

/** The last thing this very window did; null when there is none, or something since then builds on it. */
export function ownLastUndoable(meeting: Meeting, actor: Actor): Act | null {
  const last = meeting.acts.findLast(({ by }) => by.role === actor.role && by.device === actor.device)
  return last !== undefined && isUndoable(meeting, last, actor) ? last : null
}
