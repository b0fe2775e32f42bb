import { isPresiding } from '#shared/floor/isPresiding.ts'
import type { Role } from '#shared/floor/model.ts'

/** How many days after the closing a code opens the meeting: of those who write its record, and of all others. Of a rehearsal it ends with it. */
export const CODE_DAYS = { ofRecord: 30, ofOthers: 1, ofRehearsal: 0 } as const

/** Who goes on with a meeting that is closed: they write its record. */
export const writesRecord = (role: Role): boolean => isPresiding(role) || role === 'rapporteur'

export function codeDays(role: Role, isRehearsal: boolean): number {
  if (isRehearsal) return CODE_DAYS.ofRehearsal
  return writesRecord(role) ? CODE_DAYS.ofRecord : CODE_DAYS.ofOthers
}
