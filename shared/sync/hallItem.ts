import * as z from 'zod/mini'
import { hallEvent } from '#shared/floor/hallEvents.ts'
import { frame, hidden, range, sealed } from './frame.ts'

/** V1, V4: an entry as the hall sees it: what its events say to everybody, and never who gave the command. */
const hallEntry = z.strictObject({ ...frame, origin: hidden, events: z.array(z.union([sealed(hallEvent), hidden])).check(z.minLength(1)) })

/** What travels to a follower that sees what the hall sees. */
export const hallItem = z.union([hallEntry, range])
