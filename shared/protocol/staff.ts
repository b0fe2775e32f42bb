import * as z from 'zod/mini'
import { id, instant } from '#shared/floor/scalars.ts'

/** Who presides may come in by the sign-in of their own house, beside codes. */
export const staffRole = z.enum(['chair', 'secretariat'])
export type StaffRole = z.infer<typeof staffRole>

/** GET /api/staff/offer: the address at which that begins; null where this server has none. */
export const staffOffer = z.strictObject({ begin: z.nullable(z.string()) })
export type StaffOffer = z.infer<typeof staffOffer>

/** GET /api/staff: what the person may take, once back from there. */
export const staffSeat = z.strictObject({ meetingId: id, role: staffRole, title: z.string(), startsAt: instant, timeZone: z.string() })
export type StaffSeat = z.infer<typeof staffSeat>
export const staffReply = z.strictObject({ seats: z.array(staffSeat) })
export type StaffReply = z.infer<typeof staffReply>

/** POST /api/staff/sign-in: one of them for a cookie; answered as a code is. */
export const staffSignInBody = z.strictObject({ meetingId: id, role: staffRole })

/** Why somebody comes back from there with nothing, as `/enter?staff=…` says it. */
export const STAFF_FAULTS = ['cancelled', 'begin-again', 'no-role', 'provider-away'] as const
export type StaffFault = (typeof STAFF_FAULTS)[number]

/** The same for all being well. */
export const STAFF_KNOWN = 'known'
