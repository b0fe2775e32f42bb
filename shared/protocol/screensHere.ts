import * as z from 'zod/mini'
import { language } from '#shared/floor/language.ts'
import { instant } from '#shared/floor/scalars.ts'
import { screenId, screenView, screenWish } from './screens.ts'

/** One screen, as those presiding see it: what it last said of itself, and what is wanted of it. */
export const screenHere = z.strictObject({
  screenId,
  /** What its address calls it; else it has a number. */
  name: z.nullable(z.string()),
  number: z.nullable(z.int()),
  /** How many entries it had not drawn when it last said so. */
  behind: z.int(),
  language,
  view: screenView,
  isBlack: z.boolean(),
  /** When it was last heard of, where that is too long ago; null: it is up. */
  lostAt: z.nullable(instant),
  wish: screenWish,
})
export type ScreenHere = z.infer<typeof screenHere>

/** `meeting:screens` to those presiding: all that were heard of in the last hour. */
export const forPresiding = z.strictObject({ kind: z.literal('presiding'), screens: z.array(screenHere) })
export type ForPresiding = z.infer<typeof forPresiding>
