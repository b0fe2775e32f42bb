import * as z from 'zod'
import { id } from '#shared/floor/scalars.ts'
import { staffRole, type StaffRole } from '#shared/protocol/staff.ts'

/** What a person may take: the role in one meeting, or in all of them. */
export interface Granted {
  meetingId: string
  role: StaffRole
}

/** In place of a meeting: all of them. */
export const ALL = '*'

/** So much goes into a cookie beside the longest name of a person, in characters. */
export const MOST = 1800

const texts = z.union([z.string().transform(text => text.split(/[\s,]+/)), z.array(z.unknown())])
const granted = z.string().transform(text => text.split('/')).pipe(z.tuple([z.union([z.literal(ALL), id]), staffRole]))

/**
 * What a claim of a provider grants, written `MEETING/chair`, `MEETING/secretariat` or with `*` for all meetings. Providers
 * have roles of other programs in the same claim: whatever is not written so grants nothing. Null: it grants more than
 * a cookie holds, and nobody could say what to leave out.
 */
export function rolesOf(claim: unknown): Granted[] | null {
  const list = texts.safeParse(claim)
  const found = (list.success ? list.data : []).flatMap(text => {
    const one = granted.safeParse(text)
    return one.success ? [one.data.join('/')] : []
  })
  const roles = [...new Set(found)]
  return roles.join(' ').length > MOST ? null : roles.map(asGranted)
}

/** As a claim of one text has them, and as a cookie carries them. */
export const asText = (roles: readonly Granted[]): string => roles.map(({ meetingId, role }) => `${meetingId}/${role}`).join(' ')

/** May somebody with these take the role in that meeting? */
export function mayTake(roles: readonly Granted[], meetingId: string, role: StaffRole): boolean {
  return roles.some(one => one.role === role && (one.meetingId === ALL || one.meetingId === meetingId))
}

function asGranted(text: string): Granted {
  const [meetingId, role] = granted.parse(text)
  return { meetingId, role }
}
