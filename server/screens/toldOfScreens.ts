import type { ForScreens } from '#shared/protocol/screens.ts'
import type { ForPresiding, ScreenHere } from '#shared/protocol/screensHere.ts'
import { FORGOTTEN_MS, remembered, type Board, type KeptScreen } from './board.ts'

/** What is known of the time: while the store is away nobody can be heard of, and so nobody is lost. */
export interface Known {
  /** When the screens were last read. */
  at: number
  /** When the store was last away; null: not since the node knows of this meeting. */
  away: { from: number; until: number } | null
  /** A screen that was not heard of for so long is not up, ms. */
  lostMs: number
}

/** What those presiding are told, in an order that stands still: by number, then by name. When a screen was last heard of is told only once it is not up. */
export function toldPresiding(screens: Board, known: Known): ForPresiding {
  return { kind: 'presiding', screens: Object.values(remembered(screens, known.at)).toSorted(inOrder).map(screen => hereOf(screen, known)) }
}

function hereOf(screen: KeptScreen, known: Known): ScreenHere {
  const { screenId, name, number, behind, language, view, isBlack, at, wish } = screen
  return { screenId, name, number, behind, language, view, isBlack, lostAt: lossAt(screen, known) > known.at ? null : at, wish }
}

/** What screens are told: of each what is wanted. */
export function toldScreens(screens: Board, at: number): ForScreens {
  const known = Object.values(remembered(screens, at)).toSorted(inOrder)
  return { kind: 'screen', screens: known.map(({ screenId, number, wish }) => ({ screenId, number, wish })) }
}

/** When something of them will be told otherwise if nothing is heard: a screen is lost, or forgotten. Null: nothing will. */
export function nextChangeAt(screens: Board, known: Known): number | null {
  const ends = Object.values(screens).flatMap(screen => [lossAt(screen, known), screen.at + FORGOTTEN_MS]).filter(end => end > known.at)
  return ends.length === 0 ? null : Math.min(...ends)
}

/** When it will not be up any more if nothing is heard of it, or was not from then on. */
function lossAt({ at }: KeptScreen, { away, lostMs }: Known): number {
  const end = at + lostMs
  if (away === null || at > away.until || end <= away.from) return end
  return end + away.until - Math.max(at, away.from)
}

function inOrder(one: KeptScreen, other: KeptScreen): number {
  return (one.number ?? Infinity) - (other.number ?? Infinity) || compare(one.name ?? '', other.name ?? '') || compare(one.screenId, other.screenId)
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
