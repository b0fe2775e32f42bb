import * as z from 'zod/mini'
import { STAFF_FAULTS, STAFF_KNOWN } from '#shared/protocol/staff.ts'

const staffOutcome = z.enum([...STAFF_FAULTS, STAFF_KNOWN])
export type StaffOutcome = z.infer<typeof staffOutcome>

/** How a staff sign-in ended, as the address of the way in says; null: nobody comes from one. */
export function staffOutcomeOf(search: string): StaffOutcome | null {
  return staffOutcome.safeParse(new URLSearchParams(search).get('staff')).data ?? null
}
