import type { Act } from '#shared/floor/acts.ts'
import { decide } from '#shared/floor/decide.ts'
import { GUESSED } from '#shared/floor/drawing/guessing.ts'
import type { Actor, Meeting } from '#shared/floor/model.ts'

/** Would the rules undo this act now? Undoing depends on what happened since, not on the time. */
export function isUndoable(meeting: Meeting, { version }: Act, actor: Actor): boolean {
  return decide(meeting, { type: 'undo', version }, { actor, at: 0, receivedAt: 0, commandId: 'a-guess', version: 0, ...GUESSED }).ok
}

/** The last thing this very window did and did not undo; null when there is none. */
export function ownLast(meeting: Meeting, actor: Actor): Act | null {
  return meeting.acts.findLast(act => isOwn(act, actor) && act.what.kind !== 'undone') ?? null
}

/** The same; null also when something since then builds on it. */
export function ownLastUndoable(meeting: Meeting, actor: Actor): Act | null {
  const last = ownLast(meeting, actor)
  return last !== null && isUndoable(meeting, last, actor) ? last : null
}

/** The version of the last undoing by this very window; 0 when there is none. */
export function ownLastUndoing(meeting: Meeting, actor: Actor): number {
  return meeting.acts.findLast(act => isOwn(act, actor) && act.what.kind === 'undone')?.version ?? 0
}

const isOwn = ({ by }: Act, { role, device }: Actor): boolean => by.role === role && by.device === device

/** The last undoing of another window; null when there is none. */
export function lastUndoneByAnother(meeting: Meeting, actor: Actor): Act | null {
  return meeting.acts.findLast(act => act.what.kind === 'undone' && !isOwn(act, actor)) ?? null
}
