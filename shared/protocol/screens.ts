import * as z from 'zod/mini'
import { language } from '#shared/floor/language.ts'
import { instant, written } from '#shared/floor/scalars.ts'
import { WIRE_CODES } from './wireCodes.ts'

/**
 * What screens say of themselves and what those presiding want of them. It is presence and no command: it changes no
 * meeting, and no log has it.
 */

/** Of one window that shows the room a meeting: made by itself, and the same after a reload. */
export const screenId = z.string().check(z.regex(/^[\da-f]{16}$/))

/** What a screen shows: now and next; the list of speakers; the time alone, for who speaks. */
export const screenView = z.enum(['floor', 'list', 'clock'])
export type ScreenView = z.infer<typeof screenView>

/** What its address calls a screen. */
export const screenName = written(40)

/** A message on one screen. */
export const screenMessage = written(200)

/** What is wanted of a screen; null: as its address says, or nothing. */
export const screenWish = z.strictObject({
  language: z.nullable(language), view: z.nullable(screenView), message: z.nullable(screenMessage), isBlack: z.boolean(), identifyUntil: z.nullable(instant),
})
export type ScreenWish = z.infer<typeof screenWish>

/** So often, at most, a screen says what it has drawn; and that it is up, where its line does not say so for it, ms. */
export const SIGN_MS = 10_000

/** Neither was done. `not-found`: there is no such screen any more. */
export const screenRefusal = z.strictObject({ ok: z.literal(false), code: z.enum([...WIRE_CODES, 'not-permitted']) })

/** Answer to `screen:sign`. `isHeld`: it is up for as long as this line is, and need not say so again. */
export const screenSignReply = z.union([z.strictObject({ ok: z.literal(true), isHeld: z.boolean() }), screenRefusal])
export type ScreenSignReply = z.infer<typeof screenSignReply>

/** One screen, as it hears of itself: its number where it has no name. */
export const steeredScreen = z.strictObject({ screenId, number: z.nullable(z.int()), wish: screenWish })
export type SteeredScreen = z.infer<typeof steeredScreen>

/** `meeting:screens` to screens: what is wanted of each; one that is not here stays as it was until it is. */
export const forScreens = z.strictObject({ kind: z.literal('screen'), screens: z.array(steeredScreen) })
export type ForScreens = z.infer<typeof forScreens>
