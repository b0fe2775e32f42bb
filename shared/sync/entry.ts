import * as z from 'zod/mini'
import { floorEvent } from '#shared/floor/events.ts'
import { actor } from '#shared/floor/model.ts'
import { id, instant, version } from '#shared/floor/scalars.ts'

/** A hash in base64url. */
const hash = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/))

/**
 * A part of an entry with the salt that hides it: whoever may not see the part gets its hash, and can check the chain
 * but guess nothing. The salt is the node's.
 */
const sealed = <T extends z.ZodMiniType>(part: T) => z.strictObject({ salt: z.string().check(z.minLength(16), z.maxLength(64)), value: part })
const hidden = z.strictObject({ hash })
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

const head = z.string().check(z.minLength(1), z.maxLength(200))
const frame = { version: version.check(z.minimum(1)), receivedAt: instant, at: instant, head }

/** One accepted command with the events it caused, as the log keeps it. */
export const entry = z.strictObject({ ...frame, origin: sealed(origin), events: z.array(sealed(floorEvent)).check(z.minLength(1)) })
export type Entry = z.infer<typeof entry>

/** The same as one audience may see it. */
export const seenEntry = z.strictObject({ ...frame, origin: seen(origin), events: z.array(seen(floorEvent)).check(z.minLength(1)) })
export type SeenEntry = z.infer<typeof seenEntry>

/** A run of entries of which an audience sees nothing. */
export const range = z.strictObject({ from: version.check(z.minimum(1)), to: version.check(z.minimum(1)), head })
export type Range = z.infer<typeof range>

/** What travels to a follower. */
export const item = z.union([seenEntry, range])
export type Item = z.infer<typeof item>

/** Where a log ends, or where a reader stands: the head notices a log replaced by another of the same length. */
export interface Position {
  version: number
  head: string
}

/** Where a reader of a meeting stands. A cursor of another meeting or audience gets a snapshot. */
export const cursor = z.strictObject({ meetingId: id, audience: z.string().check(z.maxLength(140)), version, head })
export type Cursor = z.infer<typeof cursor>

/** Where a log stands before its first entry. */
export function startOf(meetingId: string): Position {
  return { version: 0, head: `meeting:${meetingId}` }
}

/** The first and last version of what travels. */
export function spanOf(one: Item): { from: number; to: number } {
  return 'from' in one ? { from: one.from, to: one.to } : { from: one.version, to: one.version }
}
