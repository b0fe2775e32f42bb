import * as z from 'zod'

/** An id: of a meeting, delegation, segment, person or request. Never shown to people. */
export const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/)

/** Milliseconds since the epoch, by the server's clock. */
export const instant = z.int().min(0).max(8_640_000_000_000_000)

/** Milliseconds; at most a day. */
export const duration = z.int().min(0).max(86_400_000)

/** The number of an entry in a meeting's log; the first is 1. */
export const version = z.int().min(0)

// P11: control characters and bidirectional overrides could disguise a name on the screen of the room.
const isPlain = (text: string): boolean => !/[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u.test(text)

/** One line of text written by people: a name, a title. */
export const line = z.string().trim().min(1).max(300).refine(isPlain)

/** A sentence or two written by people. */
export const paragraph = z.string().trim().min(1).max(1000).refine(isPlain)
