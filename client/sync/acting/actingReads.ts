import { entriesMessage, joinReply, presenceMessage } from '#shared/protocol/messages.ts'
import type { Reads } from '../reads.ts'
import { OwnEntries } from './ownEntries.ts'

/** Whatever a window that acts may be sent, as a delegation or as one of those presiding. */
export const actingReads: Reads = { joinReply, entriesMessage, presenceMessage, own: () => new OwnEntries() }
