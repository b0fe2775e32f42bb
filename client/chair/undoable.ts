import { isDone, type Act } from '#shared/floor/acts.ts'
import type { Actor, Meeting } from '#shared/floor/model.ts'
import type { WindowStore } from '#client/sync/windowStore.ts'

/** Why the rules would refuse a command of this window now. */
type Would = Pick<WindowStore, 'would'>

/** Would the rules undo this act now? */
export function isUndoable(rules: Would, { version }: Act): boolean {
  return rules.would({ type: 'undo', version }) === null
}

/** The last thing this very window did and did not undo; null when there is none. */
export function ownLast(meeting: Meeting, actor: Actor): Act | null {
  return meeting.acts.findLast(act => isOwn(act, actor) && isDone(act.what)) ?? null
}

/** The same; null also when something since then builds on it. */
export function ownLastUndoable(meeting: Meeting, actor: Actor, rules: Would): Act | null {
  const last = ownLast(meeting, actor)
  return last !== null && isUndoable(rules, last) ? last : null
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
