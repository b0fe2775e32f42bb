import type { CommandOf } from '../commands.ts'
import { accept, refuse, type Context, type Decision } from '../decision.ts'
import type { FloorEvent } from '../events.ts'
import type { Meeting } from '../model.ts'
import { isTextKept } from '../inscribing/documentOf.ts'
import { isPresiding } from '../isPresiding.ts'
import { findAny, findOwn } from '../requesting.ts'

type Found = Exclude<ReturnType<typeof findAny>, Decision>

/**
 * T13: whether there is a written statement to a request is noted by its delegation or by those presiding, also when the
 * meeting is closed. Noted the other way it is taken back, so it needs no undoing; I16: while the text itself is kept there is
 * one, and who takes that back deletes it.
 */
export function noteText(meeting: Meeting, { requestId, hasText }: CommandOf<'noteText'>, { actor }: Context): Decision {
  const found = isPresiding(actor.role) ? findAny(meeting, requestId) : findOwn(meeting, requestId, actor.delegationId)
  if ('ok' in found) return found
  const noted = !hasText && isTextKept(meeting, requestId) ? [] : notedTo(found, hasText)
  return noted.length > 0 ? accept(...noted) : refuse('nothing-changed')
}

/** What notes it, where it is not so already. */
export function notedTo({ request: { requestId, delegationId, hasText: before = false }, isListed }: Found, hasText: boolean): FloorEvent[] {
  if (before === hasText) return []
  return [isListed ? { type: 'listedTextNoted', requestId, hasText } : { type: 'waitingTextNoted', requestId, delegationId, hasText }]
}
