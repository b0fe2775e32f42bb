import type { FloorEvent } from './events.ts'
import type { Act, What } from './acts.ts'
import type { Actor, Meeting } from './model.ts'
import { isPresiding } from './isPresiding.ts'
import type { Refusal, RefusalCode } from './refusals.ts'
import { subjectOf } from './naming.ts'

/** What comes in from outside, so that a rule makes no id, looks at no clock and throws no dice. */
export interface Context {
  actor: Actor
  /** The instant of decision; never before the log's last entry. */
  at: number
  /** When the server first received the command; a cut goes by it. */
  receivedAt: number
  commandId: string
  /** The number the entry will have. */
  version: number
  /** The head of the log before the entry. */
  head: string
  /** The hash of a fresh seed, which the node keeps (D1). */
  commitment: string
  /** SHA-256 of a text in base64url. */
  hash: (text: string) => string
}

export type Decision = { ok: true; events: FloorEvent[] } | { ok: false; refusal: Refusal }

export function accept(...events: FloorEvent[]): Decision {
  return { ok: true, events }
}

/** Says no. V5: `about` is what somebody presiding did first; only those presiding hold it in their state. */
export function refuse(code: RefusalCode, about?: Act): Decision {
  if (about === undefined) return { ok: false, refusal: { code } }
  const { at, by, version, what } = about
  const act = { at, by, version, kind: what.kind, subjectId: subjectOf(what) }
  return { ok: false, refusal: { code, act: what.kind === 'undone' ? { ...act, undone: what.act } : act } }
}

/** The events of an act of somebody presiding, followed by the note that lets it be undone (U1). */
export function acceptAct(context: Context, what: What, ...events: FloorEvent[]): Decision {
  const { role } = context.actor
  return isPresiding(role) ? accept(...events, noted(context, role, what)) : accept(...events)
}

/** What was done, by whom and when, as those presiding read it and may undo it. */
export function noted({ version, at, actor: { device } }: Context, role: Act['by']['role'], what: What): FloorEvent {
  return { type: 'actNoted', act: { version, at, by: { role, device }, what } }
}

/**
 * What a window showed was changed since, by an entry it had not seen. It cannot have seen what is not there yet: such a
 * number would switch the check off.
 */
export function isStale(changed: number, seen: number, { version }: Pick<Context, 'version'>): boolean {
  return changed > seen || seen >= version
}

/** The newest act that passes the test, for a refusal that says who was first. */
export function lastAct(meeting: Meeting, test: (act: Act) => boolean): Act | undefined {
  return meeting.acts.findLast(test)
}
