import * as z from 'zod/mini'
import { floorEvent } from '#shared/floor/events.ts'
import { actor } from '#shared/floor/model.ts'
import { frame, hash, hidden, range, sealed } from './frame.ts'

const seen = <T extends z.ZodMiniType>(part: T) => z.union([sealed(part), hidden])

/** Who gave the command, from where, and which command it was. */
export const origin = z.strictObject({
  actor,
  /** As the window made it (it may begin with a dash), or the clock. */
  commandId: z.string().check(z.regex(/^[A-Za-z0-9._-]{1,120}$/)),
  /** Of the command: the same id with other content is another command. */
  digest: hash,
})
export type Origin = z.infer<typeof origin>

/** One accepted command with the events it caused, as the log keeps it. */
export const entry = z.strictObject({ ...frame, origin: sealed(origin), events: z.array(sealed(floorEvent)).check(z.minLength(1)) })
export type Entry = z.infer<typeof entry>

/** The same as one audience may see it. */
export const seenEntry = z.strictObject({ ...frame, origin: seen(origin), events: z.array(seen(floorEvent)).check(z.minLength(1)) })
export type SeenEntry = z.infer<typeof seenEntry>

/** What travels to a follower. */
export const item = z.union([seenEntry, range])
export type Item = z.infer<typeof item>

/** Where a log ends, or where a reader stands: the head notices a log replaced by another of the same length. */
export interface Position {
  version: number
  head: string
}

/** Where a log stands before its first entry. */
export function startOf(meetingId: string): Position {
  return { version: 0, head: `meeting:${meetingId}` }
}
