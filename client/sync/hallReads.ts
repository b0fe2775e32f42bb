import * as z from 'zod/mini'
import { hallEntriesMessage, hallJoinReply } from '#shared/protocol/hallMessages.ts'
import type { Reads } from './reads.ts'

/** V1: what the hall is sent. Who is connected it does not hear. */
export const hallReads: Reads = { joinReply: hallJoinReply, entriesMessage: hallEntriesMessage, presenceMessage: z.never() }
