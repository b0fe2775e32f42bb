import { audienceOf, type Audience } from '#shared/floor/visibility.ts'
import type { Actor } from '#shared/floor/model.ts'

/** The names under which sockets are sent to. `floor` is everybody who does not preside. */
export const floorOf = (meetingId: string): string => `${meetingId}/floor`
export const presidingOf = (meetingId: string): string => `${meetingId}/presiding`
export const ownOf = (meetingId: string, delegationId: string): string => `${meetingId}/own/${delegationId}`
export const accessOf = (meetingId: string, accessId: string): string => `${meetingId}/access/${accessId}`

/** What a socket listens to: V1 as an address. */
export function addressesOf(meetingId: string, accessId: string, actor: Actor): string[] {
  const audience: Audience = audienceOf(actor)
  const access = accessOf(meetingId, accessId)
  if (audience === 'presiding') return [access, presidingOf(meetingId)]
  if (actor.delegationId === null) return [access, floorOf(meetingId)]
  return [access, floorOf(meetingId), ownOf(meetingId, actor.delegationId)]
}
