import type * as z from 'zod/mini'
import type { EntriesMessage, JoinReply, OwnMessage, PresenceMessage } from '#shared/protocol/messages.ts'
import type { Item } from '#shared/sync/entry.ts'

/** What concerns oneself comes just before the entries that it is of, and is put in among what all are told. */
export interface Own {
  message: z.ZodMiniType<OwnMessage>
  hear(message: OwnMessage): void
  put(items: readonly Item[]): Item[]
  /** The line is another, or the log. */
  forget(): void
}

/** The schemas by which a window reads what the server tells it: of all that its audience may be sent, and of nothing else. */
export interface Reads {
  joinReply: z.ZodMiniType<JoinReply>
  entriesMessage: z.ZodMiniType<EntriesMessage>
  presenceMessage: z.ZodMiniType<PresenceMessage>
  /** None for the hall, which has nothing of its own. */
  own?: () => Own
}
