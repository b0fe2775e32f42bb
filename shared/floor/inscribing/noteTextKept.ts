import type { CommandOf } from '../commands.ts'
import { notedTo } from '../allotting/notingText.ts'
import { accept, refuse, type Context, type Decision } from '../decision.ts'
import type { FloorEvent } from '../events.ts'
import { isPresiding } from '../isPresiding.ts'
import type { Actor, Meeting } from '../model.ts'
import { requestOnFloor } from '../reading.ts'
import { findAny, findOwn } from '../requesting.ts'
import { documentOf } from './documentOf.ts'
import type { KnownDocument } from './documents.ts'
import { isTextOver, textStanding } from './readingText.ts'

type OfDocument = CommandOf<'noteDocument'>

/**
 * I16: the text of a statement was put beside the log, anew or in place of another, or it was deleted. Whether there is one
 * (T13) is noted in the same entry, so that no window is ever told the one without the other.
 */
export function noteTextKept(meeting: Meeting, command: OfDocument, context: Context): Decision {
  const { role, delegationId } = context.actor
  if (role === 'clock' && (command.digest !== null || !isTextOver(meeting, context.at))) return refuse('not-permitted') // I19
  const before = documentOf(meeting, command.requestId, 'text')
  const found = role === 'delegation' ? findOwn(meeting, command.requestId, delegationId) : findAny(meeting, command.requestId)
  if (!('ok' in found)) return changed(before, command, context, found.request.delegationId, ...notedTo(found, command.digest !== null))
  // The request is over, and nobody notes anything of it any more.
  const isOver = command.digest === null && before !== null && mayDelete(meeting, before, context.actor)
  return isOver ? changed(before, command, context, before.delegationId) : found
}

/** What the log is told of a document; to what it is already is no change. */
export function changed(before: KnownDocument | null, { requestId, kind, digest }: OfDocument, { version }: Context, delegationId: string, ...noted: FloorEvent[]): Decision {
  if ((before?.digest ?? null) === digest) return refuse('nothing-changed')
  return accept({ type: 'documentChanged', requestId, delegationId, kind, digest, version }, ...noted)
}

/** I16: of a request that is over. Once its statement was heard the text is everybody's, and those presiding decide. */
function mayDelete(meeting: Meeting, { requestId, delegationId }: KnownDocument, actor: Actor): boolean {
  if (actor.role === 'clock' || isPresiding(actor.role)) return true
  return actor.delegationId === delegationId && requestOnFloor(meeting)?.requestId !== requestId && textStanding(meeting, requestId) === 'embargoed'
}
