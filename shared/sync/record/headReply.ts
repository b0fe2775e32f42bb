import * as z from 'zod/mini'
import { hash, id, version } from '#shared/floor/scalars.ts'

/** GET /api/meetings/ID/head: where the log of a meeting ends. The same for every reader, for it tells of no entry what it says. */
export const headReply = z.strictObject({ meetingId: id, version: version.check(z.minimum(1)), head: hash })
export type HeadReply = z.infer<typeof headReply>
