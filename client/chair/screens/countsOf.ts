import type { ScreenHere } from '#shared/protocol/screensHere.ts'

export interface ScreenCounts {
  all: number
  lost: number
  /** Up, and behind. */
  behind: number
  black: number
  /** Up and lit, with another view than the usual one, or with a message on it. */
  other: number
}

type Counted = Pick<ScreenHere, 'lostAt' | 'behind' | 'isBlack' | 'view'> & { wish: Pick<ScreenHere['wish'], 'message'> }

/** How the screens stand, as numbers. One that is not up is neither behind nor known to be black. */
export function countsOf(screens: readonly Counted[]): ScreenCounts {
  const up = screens.filter(({ lostAt }) => lostAt === null)
  return {
    all: screens.length, lost: screens.length - up.length, behind: up.filter(({ behind }) => behind > 0).length, black: up.filter(({ isBlack }) => isBlack).length,
    other: up.filter(({ isBlack, view, wish }) => !isBlack && (view !== 'floor' || wish.message !== null)).length,
  }
}

/** Of those that are up none shows anything. */
export const areAllBlack = ({ all, lost, black }: ScreenCounts): boolean => black > 0 && black === all - lost
