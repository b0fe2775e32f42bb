import * as z from 'zod/mini'
import { duration, id, instant, version } from '../scalars.ts'
import { veiledFrom } from '../veiling/onlookers.ts'

/** T5, T6: a speaking time as it was announced; null: none holds any more. */
export const announcement = z.strictObject({ atMostMs: z.nullable(duration), at: instant, version })

export const allottingEvents = [
  z.strictObject({ type: z.literal('timeAnnounced'), ...announcement.shape }),
  z.strictObject({ type: z.literal('announcementTakenBack'), version }),
  z.strictObject({ type: z.literal('listedTextNoted'), requestId: id, hasText: z.boolean(), veiledFrom }),
] as const

/** What is not the hall's. */
export const ownAllottingEvents = [
  z.strictObject({ type: z.literal('waitingTextNoted'), requestId: id, delegationId: id, hasText: z.boolean() }),
] as const
