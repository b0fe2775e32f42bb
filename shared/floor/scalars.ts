import * as z from 'zod/mini'

/** An id: of a meeting, delegation, segment, person or request. Never shown to people. */
export const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/))

/** Milliseconds since the epoch, by the server's clock. */
export const instant = z.int().check(z.minimum(0), z.maximum(8_640_000_000_000_000))

/** A day, ms. */
export const DAY_MS = 86_400_000

/** Milliseconds; at most a day. */
export const duration = z.int().check(z.minimum(0), z.maximum(DAY_MS))

/** A SHA-256 in base64url. */
export const hash = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/))

/** The number of an entry in a meeting's log; the first is 1. */
export const version = z.int().check(z.minimum(0))

/**
 * P11: control characters, tags and bidirectional overrides could disguise a name on the screen of the room; half a
 * surrogate pair does not survive UTF-8, so that no store could give back what was hashed.
 */
export const DISGUISE = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u206f\u2028\u2029\ufff9-\ufffb\u{e0000}-\u{e007f}]/u

const isPlain = (text: string): boolean => !DISGUISE.test(text)

// P11: a name of fillers, joiners or blanks would be an empty place on the list.
const isVisible = (text: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text.replace(/[\p{Default_Ignorable_Code_Point}\u2800]/gu, ''))

/** Text written by people, in so many characters. */
export const written = (maxLength: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(maxLength), z.refine(isPlain), z.refine(isVisible))

/** One line of text written by people: a name, a title. */
export const line = written(300)

/** A sentence or two written by people. */
export const paragraph = written(1000)
