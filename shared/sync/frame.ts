import * as z from 'zod/mini'
import { id, instant, version } from '#shared/floor/scalars.ts'

/** What every item of a log has, whoever reads it and whatever they may see of it. */

/** A hash in base64url. */
export const hash = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/))

/**
 * A part of an entry with the salt that hides it: whoever may not see the part gets its hash, and can check the chain
 * but guess nothing. The salt is the node's.
 */
export const sealed = <T extends z.ZodMiniType>(part: T) => z.strictObject({ salt: z.string().check(z.minLength(16), z.maxLength(64)), value: part })
export const hidden = z.strictObject({ hash })

const head = z.string().check(z.minLength(1), z.maxLength(200))
export const frame = { version: version.check(z.minimum(1)), receivedAt: instant, at: instant, head }

/** A run of entries of which an audience sees nothing. */
export const range = z.strictObject({ from: version.check(z.minimum(1)), to: version.check(z.minimum(1)), head })
export type Range = z.infer<typeof range>

/** Where a reader of a meeting stands. A cursor of another meeting or audience gets a snapshot. */
export const cursor = z.strictObject({ meetingId: id, audience: z.string().check(z.maxLength(140)), version, head })
export type Cursor = z.infer<typeof cursor>

/** The first and last version of what travels. */
export function spanOf(one: Range | { version: number }): { from: number; to: number } {
  return 'from' in one ? { from: one.from, to: one.to } : { from: one.version, to: one.version }
}
