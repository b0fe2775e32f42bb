import * as z from 'zod/mini'
import { role } from '#shared/floor/model.ts'
import { id, instant } from '#shared/floor/scalars.ts'
import { accessCard } from './http.ts'

/*
 * What one may know of devices and accesses, and do with them, each by an access of ACCESS_HEADER.
 *
 * GET api/devices: those of one's own access; DELETE api/devices ends the sessions of all, DELETE api/devices/DEVICE of one,
 * POST api/sign-out of the one that asks.
 *
 * GET api/meetings/ID/accesses: all of the meeting; below each, GET …/devices: those of it, POST …/code: a new code in place
 * of the old (an `accessCard`), DELETE …/code: none. POST api/meetings/ID/codes: new ones for several (`issueCodesBody`), whose
 * cards are the answer. Each ends the sessions there were on every server at once.
 */

/** A browser that is signed in. `browser`, `system`: what it says it is. `person`: who signed in by name. */
const device = z.strictObject({
  device: z.string(), signedInAt: instant, browser: z.nullable(z.string()), system: z.nullable(z.string()), person: z.nullable(z.string()),
})

/** `isThis`: the one that asks. */
export const ownDevice = z.strictObject({ ...device.shape, isThis: z.boolean() })
export type OwnDevice = z.infer<typeof ownDevice>
export const ownDevicesReply = z.strictObject({ devices: z.array(ownDevice) })

/** `address`: from where it signed in; null: deleted since. */
export const accessDevice = z.strictObject({ ...device.shape, address: z.nullable(z.string()) })
export type AccessDevice = z.infer<typeof accessDevice>
export const accessDevicesReply = z.strictObject({ devices: z.array(accessDevice) })

/** What was done with an access, by whom; null: whoever runs the server. */
const deed = z.strictObject({
  kind: z.enum(['issued', 'revoked', 'signed-out']), at: instant, by: z.nullable(z.strictObject({ accessId: id, device: z.string() })),
})

/** One access of a meeting; `hasCard`: a code was issued for it at some time; `devices`: how many are signed in by it. */
export const accessHere = z.strictObject({
  accessId: id, role, delegationId: z.nullable(id), seat: z.optional(id), hasCard: z.boolean(), isRevoked: z.boolean(), devices: z.int(), deeds: z.array(deed),
})
export type AccessHere = z.infer<typeof accessHere>
export const accessesReply = z.strictObject({ accesses: z.array(accessHere) })

/** So many codes are issued by one asking: as many as a server makes while nobody waits for long. */
export const MOST_CODES = 50

/** Whose codes are issued anew; who is not of the meeting is left out of the answer. */
export const issueCodesBody = z.strictObject({ accessIds: z.array(id).check(z.minLength(1), z.maxLength(MOST_CODES)) })
export const issueCodesReply = z.strictObject({ cards: z.array(accessCard) })
export type IssueCodesReply = z.infer<typeof issueCodesReply>

/** Where codes of several are issued anew. */
export const codesPath = (meetingId: string): string => `api/meetings/${meetingId}/codes`
/** Where the accesses of a meeting are read. */
export const accessesPath = (meetingId: string): string => `api/meetings/${meetingId}/accesses`
/** Where the code of one is issued anew (POST) and revoked (DELETE). */
export const codePath = (meetingId: string, accessId: string): string => `${accessesPath(meetingId)}/${accessId}/code`
/** Where the devices of one are read. */
export const accessDevicesPath = (meetingId: string, accessId: string): string => `${accessesPath(meetingId)}/${accessId}/devices`
