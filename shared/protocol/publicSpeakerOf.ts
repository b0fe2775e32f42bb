import type { Holder, Meeting } from '#shared/floor/model.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { delegationOf, isReply, podiumPersonOf } from '#shared/floor/reading.ts'
import type { PublicSpeaker } from './publicState.ts'

const NOBODY: PublicSpeaker = { name: null, title: null, code: null, category: null, onBehalfOf: null, isReply: false }

/** Whoever asks for the floor, by name; V7: of a place that is veiled, what is shown of it. */
export function publicSpeakerOf(meeting: Meeting, request: FloorRequest): PublicSpeaker {
  const { capacity, veil } = request
  if (veil !== undefined) return { ...NOBODY, category: veil, isReply: isReply(request) }
  const delegation = delegationOf(meeting, request.delegationId)
  if (delegation === null) return { ...NOBODY, isReply: isReply(request) }
  const { name, code, category } = delegation
  return { ...NOBODY, name, code, category, onBehalfOf: capacity.kind === 'group' ? capacity.group : null, isReply: isReply(request) }
}

/** Whoever has the floor. */
export function publicHolderOf(meeting: Meeting, holder: Holder): PublicSpeaker {
  if (holder.kind === 'request') return publicSpeakerOf(meeting, holder.request)
  const person = podiumPersonOf(meeting, holder.personId)
  return person === null ? NOBODY : { ...NOBODY, name: person.name, title: person.title }
}
