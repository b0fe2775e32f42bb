import type { CommandOf } from '../commands.ts'
import { accept, refuse, type Context, type Decision } from '../decision.ts'
import type { FloorEvent } from '../events.ts'
import { isPresiding } from '../isPresiding.ts'
import type { Actor, Meeting } from '../model.ts'
import { requestOnFloor } from '../reading.ts'
import { findAny, findOwn } from '../requesting.ts'
import { documentOf } from './documentOf.ts'
import type { KnownDocument } from './documents.ts'
import { isTextOver, textStanding } from './readingText.ts'

type Found = Exclude<ReturnType<typeof findAny>, Decision>
type OfText = CommandOf<'noteDocument'>

/**
 * I16: the text of a statement was put beside the log, anew or in place of another, or it was deleted. Whether there is one
 * (T13) is noted in the same entry, so that no window is ever told the one without the other.
 */
export function noteTextKept(meeting: Meeting, command: OfText, context: Context): Decision {
  const { role, delegationId } = context.actor
  if (role === 'clock' && (command.digest !== null || !isTextOver(meeting, context.at))) return refuse('not-permitted') // I19
  const before = documentOf(meeting, command.requestId, 'text')
  const found = role === 'delegation' ? findOwn(meeting, command.requestId, delegationId) : findAny(meeting, command.requestId)
  if (!('ok' in found)) return changed(before, command, context, found)
  const isOver = command.digest === null && before !== null && mayDelete(meeting, before, context.actor)
  return isOver ? changed(before, command, context, null) : found
}

/** @param found null: the request is over, and nobody notes anything of it any more */
function changed(before: KnownDocument | null, { requestId, digest }: OfText, { version }: Context, found: Found | null): Decision {
  if ((before?.digest ?? null) === digest) return refuse('nothing-changed')
  const delegationId = found?.request.delegationId ?? before?.delegationId ?? ''
  const noted = found === null ? [] : notedTo(found, digest !== null)
  return accept({ type: 'documentChanged', requestId, delegationId, kind: 'text', digest, version }, ...noted)
}

/** T13, where it is not so already. */
function notedTo({ request: { requestId, delegationId, hasText: before = false }, isListed }: Found, hasText: boolean): FloorEvent[] {
  if (before === hasText) return []
  return [isListed ? { type: 'listedTextNoted', requestId, hasText } : { type: 'waitingTextNoted', requestId, delegationId, hasText }]
}

/** I16: of a request that is over. Once its statement was heard the text is everybody's, and those presiding decide. */
function mayDelete(meeting: Meeting, { requestId, delegationId }: KnownDocument, actor: Actor): boolean {
  if (actor.role === 'clock' || isPresiding(actor.role)) return true
  return actor.delegationId === delegationId && requestOnFloor(meeting)?.requestId !== requestId && textStanding(meeting, requestId) === 'embargoed'
}
