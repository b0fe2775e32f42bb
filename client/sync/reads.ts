import type * as z from 'zod/mini'
import type { EntriesMessage, JoinReply, PresenceMessage } from '#shared/protocol/messages.ts'

/** The schemas by which a window reads what the server tells it: of all that its audience may be sent, and of nothing else. */
export interface Reads {
  joinReply: z.ZodMiniType<JoinReply>
  entriesMessage: z.ZodMiniType<EntriesMessage>
  presenceMessage: z.ZodMiniType<PresenceMessage>
}
