import * as z from 'zod/mini'
import { event } from '../event.ts'
import { row } from '../parts.ts'
import { id, instant, version } from '../scalars.ts'
import { veiledFrom } from '../veiling/onlookers.ts'

/** The list is the hall's. */
export const placingEvents = [
  /** Each of the rows stands where the other stood. */
  event('placesSwapped', { rows: z.tuple([row, row]), at: instant, version, veiledFrom }),
  /** These rows stand first. */
  event('listCarriedOver', { from: z.strictObject({ meetingId: id, version }), rows: z.array(row), at: instant, version, veiledFrom }),
] as const
