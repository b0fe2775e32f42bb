import { audienceOf, type Audience } from '#shared/floor/visibility.ts'
import type { Actor } from '#shared/floor/model.ts'

/** The names under which sockets are sent to: screens and the public, all delegations, those presiding, one access. */
export const hallOf = (meetingId: string): string => `${meetingId}/hall`
export const delegationsOf = (meetingId: string): string => `${meetingId}/delegations`
export const presidingOf = (meetingId: string): string => `${meetingId}/presiding`
export const accessOf = (meetingId: string, accessId: string): string => `${meetingId}/access/${accessId}`

/** What a socket listens to: V1 as an address. */
export function addressesOf(meetingId: string, accessId: string, actor: Actor): string[] {
  const audience: Audience = audienceOf(actor)
  const access = accessOf(meetingId, accessId)
  if (audience === 'presiding') return [access, presidingOf(meetingId)]
  return [access, audience === 'hall' ? hallOf(meetingId) : delegationsOf(meetingId)]
}
