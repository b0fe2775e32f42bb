import type { ScreenSign } from '#shared/protocol/screensAsked.ts'
import { NOTHING_WANTED, remembered, type Board, type KeptScreen } from './board.ts'

/** A meeting has so many screens. */
export const MOST_SCREENS = 32

interface Heard {
  at: number
  /** How many entries it has not drawn. */
  behind: number
  /** A screen that was not heard of for so long is not up, ms. */
  lostMs: number
}

/**
 * The screens once one of them has said that it is up; null when there are too many. A new one that has the name of one
 * that is not up is that one: its machine was started again. Of one that has the name of one that is up the same is wanted:
 * it may be the one whose place was taken while nothing was heard of it. Where there is no room, the one longest not heard of goes.
 */
export function signed(screens: Board, sign: ScreenSign, { at, behind, lostMs }: Heard): Board | null {
  const known = remembered(screens, at)
  const lost = Object.values(known).filter(one => at - one.at >= lostMs).toSorted((one, other) => one.at - other.at)
  const same = known[sign.screenId] ?? (sign.name === null ? undefined : lost.findLast(({ name }) => name === sign.name))
  const others = Object.values(known).filter(one => one !== same)
  const kept = others.length < MOST_SCREENS ? others : others.filter(one => one !== lost[0])
  if (kept.length >= MOST_SCREENS) return null
  const number = sign.name === null ? (same?.number ?? lowestFree(kept)) : null
  const namesake = sign.name === null ? undefined : kept.findLast(({ name }) => name === sign.name)
  const own: KeptScreen = { ...sign, number, at, behind, wish: (same ?? namesake)?.wish ?? NOTHING_WANTED }
  return Object.fromEntries([...kept, own].map(one => [one.screenId, one]))
}

function lowestFree(screens: readonly KeptScreen[]): number {
  const taken = new Set(screens.map(({ number }) => number))
  let number = 1
  while (taken.has(number)) number += 1
  return number
}
