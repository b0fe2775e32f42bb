import type * as z from 'zod/mini'
import type { EntriesMessage, JoinReply, OwnMessage, PresenceMessage } from '#shared/protocol/messages.ts'
import type { withOwn } from '#shared/sync/withOwn.ts'

/** The schemas by which a window reads what the server tells it: of all that its audience may be sent, and of nothing else. */
export interface Reads {
  joinReply: z.ZodMiniType<JoinReply>
  entriesMessage: z.ZodMiniType<EntriesMessage>
  presenceMessage: z.ZodMiniType<PresenceMessage>
  /** What concerns oneself, and how it is put in among what all are told; null for the hall, which has nothing of its own. */
  own: { message: z.ZodMiniType<OwnMessage>; put: typeof withOwn } | null
}
