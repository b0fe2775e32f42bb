import type { ScreenWish } from '#shared/protocol/screens.ts'
import type { ScreenSteer, ScreenWant } from '#shared/protocol/screensAsked.ts'
import { remembered, type Board } from './board.ts'

/** A screen says who it is for so long, ms. */
export const IDENTIFIES_MS = 10_000

/** The screens once something is wanted of one, or of all; null where there is no such screen. */
export function steered(screens: Board, { screenId, want }: ScreenSteer, at: number): Board | null {
  const known = remembered(screens, at)
  if (screenId !== null && known[screenId] === undefined) return null
  return Object.fromEntries(Object.entries(known).map(([id, screen]) => [id, screenId === null || id === screenId ? { ...screen, wish: withWant(screen.wish, want, at) } : screen]))
}

function withWant(wish: ScreenWish, want: ScreenWant, at: number): ScreenWish {
  switch (want.kind) {
    case 'identify': return { ...wish, identifyUntil: at + IDENTIFIES_MS }
    case 'language': return { ...wish, language: want.language }
    case 'view': return { ...wish, view: want.view }
    case 'message': return { ...wish, message: want.text }
    case 'black': return { ...wish, isBlack: want.isBlack }
  }
}
