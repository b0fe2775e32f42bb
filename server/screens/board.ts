import * as z from 'zod'
import { instant } from '#shared/floor/scalars.ts'
import { screenId, screenWish, type ScreenWish } from '#shared/protocol/screens.ts'
import { screenSign } from '#shared/protocol/screensAsked.ts'

/** What is kept of one screen: what it last said and when, how far behind it was then, and what is wanted of it. */
export const keptScreen = z.strictObject({ ...screenSign.shape, number: z.nullable(z.int()), at: instant, behind: z.int(), wish: screenWish })
export type KeptScreen = z.infer<typeof keptScreen>

/** The screens of a meeting. */
export const board = z.record(screenId, keptScreen)
export type Board = Readonly<Record<string, KeptScreen>>

export const NOTHING_WANTED: ScreenWish = { language: null, view: null, message: null, isBlack: false, identifyUntil: null }

/** A screen that was not heard of for so long is forgotten, with what was wanted of it, ms. */
export const FORGOTTEN_MS = 3_600_000

/** Without the screens that are forgotten. */
export function remembered(screens: Board, at: number): Board {
  return Object.fromEntries(Object.entries(screens).filter(([, screen]) => at - screen.at < FORGOTTEN_MS))
}
