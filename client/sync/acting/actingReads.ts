import { entriesMessage, joinReply, ownMessage, presenceMessage } from '#shared/protocol/messages.ts'
import { withOwn } from '#shared/sync/withOwn.ts'
import type { Reads } from '../reads.ts'

/** Whatever a window that acts may be sent, as a delegation or as one of those presiding. */
export const actingReads: Reads = { joinReply, entriesMessage, presenceMessage, own: { message: ownMessage, put: withOwn } }
