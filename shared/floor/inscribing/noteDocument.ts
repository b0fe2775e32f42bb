import type { CommandOf } from '../commands.ts'
import { refuse, type Context, type Decision } from '../decision.ts'
import { isPresiding } from '../isPresiding.ts'
import type { Actor, Meeting } from '../model.ts'
import { requestOnFloor } from '../reading.ts'
import { requestsOf } from '../readingRequests.ts'
import { findAny, findOwn } from '../requesting.ts'
import { documentOf } from './documentOf.ts'
import type { KnownDocument } from './documents.ts'
import { changed, noteTextKept } from './noteTextKept.ts'

type Whose = { delegationId: string } | Decision

/**
 * I11: the document of a request changed, or was deleted. By its delegation until its floor is over, or by those presiding.
 * Written again it is another, so it needs no undoing. I15: deleted it may be at any time by those presiding, also once the
 * request is over or the meeting closed: it is somebody's name.
 */
export function noteDocument(meeting: Meeting, command: CommandOf<'noteDocument'>, context: Context): Decision {
  const { requestId, kind, digest } = command
  if (kind === 'text') return noteTextKept(meeting, command, context)
  const before = documentOf(meeting, requestId, kind)
  const whose = whoseIs(meeting, requestId, digest === null ? before : null, context.actor)
  if ('ok' in whose) return whose
  if (digest !== null && meeting.phase.name === 'closed') return refuse('meeting-closed')
  return changed(before, command, context, whose.delegationId)
}

/** I13: who may read it: those presiding, and its delegation until its floor is over. For others it does not exist. */
export function mayReadDocument(meeting: Meeting, requestId: string, { role, delegationId }: Pick<Actor, 'role' | 'delegationId'>): boolean {
  if (isPresiding(role)) return true
  return role === 'delegation' && delegationId !== null && requestsOf(meeting, delegationId).some(request => request.requestId === requestId)
}

/** `deleted`: what is there to be deleted. */
function whoseIs(meeting: Meeting, requestId: string, deleted: KnownDocument | null, { role, delegationId }: Actor): Whose {
  const speaking = requestOnFloor(meeting)
  const isSpeaking = speaking?.requestId === requestId
  if (isSpeaking && (isPresiding(role) || speaking.delegationId === delegationId)) return speaking
  const found = isPresiding(role) ? findAny(meeting, requestId) : findOwn(meeting, requestId, delegationId)
  if (!('ok' in found)) return found.request
  return isPresiding(role) && deleted !== null ? deleted : found
}
