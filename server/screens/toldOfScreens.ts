import type { ForScreens } from '#shared/protocol/screens.ts'
import type { ForPresiding, ScreenHere } from '#shared/protocol/screensHere.ts'
import { remembered, type Board, type KeptScreen } from './board.ts'

/** What those presiding are told, in an order that stands still: by number, then by name. When a screen was last heard of is told only once it is not up. */
export function toldPresiding(screens: Board, at: number, lostMs: number): ForPresiding {
  return { kind: 'presiding', screens: Object.values(remembered(screens, at)).toSorted(inOrder).map(screen => hereOf(screen, at, lostMs)) }
}

function hereOf({ screenId, name, number, behind, language, view, isBlack, at: heardAt, wish }: KeptScreen, at: number, lostMs: number): ScreenHere {
  return { screenId, name, number, behind, language, view, isBlack, lostAt: at - heardAt < lostMs ? null : heardAt, wish }
}

/** What screens are told: of each what is wanted. */
export function toldScreens(screens: Board, at: number): ForScreens {
  const known = Object.values(remembered(screens, at)).toSorted(inOrder)
  return { kind: 'screen', screens: known.map(({ screenId, number, wish }) => ({ screenId, number, wish })) }
}

/** When the first of those that are up will not be any more, if nothing is heard of it; null where none is. */
export function firstLossAt(screens: Board, at: number, lostMs: number): number | null {
  const ends = Object.values(screens).map(screen => screen.at + lostMs).filter(end => end > at)
  return ends.length === 0 ? null : Math.min(...ends)
}

function inOrder(one: KeptScreen, other: KeptScreen): number {
  return (one.number ?? Infinity) - (other.number ?? Infinity) || compare(one.name ?? '', other.name ?? '') || compare(one.screenId, other.screenId)
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
