import * as z from 'zod/mini'
import { hallMeeting } from '#shared/floor/hallMeeting.ts'
import { actor } from '#shared/floor/model.ts'
import { instant } from '#shared/floor/scalars.ts'
import { cursor } from '#shared/sync/frame.ts'
import { hallItem } from '#shared/sync/hallItem.ts'
import { WIRE_CODES } from './wireCodes.ts'

/**
 * The messages of `messages.ts` as they come to a window that only follows what the hall sees, as the screen of the room
 * does. It loads nothing by which one acts, so it reads these and nothing else: what is not the hall's is not one of them.
 */

const no = z.strictObject({ ok: z.literal(false), code: z.enum([...WIRE_CODES, 'unknown-meeting']) })

export const hallJoinReply = z.union([
  z.strictObject({ ok: z.literal(true), actor, now: instant, cursor, meeting: z.nullable(hallMeeting), items: z.array(hallItem) }),
  no,
])

export const hallEntriesMessage = z.strictObject({ items: z.array(hallItem).check(z.minLength(1)) })
