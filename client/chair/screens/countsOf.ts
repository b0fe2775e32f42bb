import type { ScreenHere } from '#shared/protocol/screensHere.ts'

export interface ScreenCounts {
  all: number
  lost: number
  /** Up, and behind. */
  behind: number
  black: number
}

/** How the screens stand, as numbers. One that is not up is neither behind nor known to be black. */
export function countsOf(screens: readonly Pick<ScreenHere, 'lostAt' | 'behind' | 'isBlack'>[]): ScreenCounts {
  const up = screens.filter(({ lostAt }) => lostAt === null)
  return { all: screens.length, lost: screens.length - up.length, behind: up.filter(({ behind }) => behind > 0).length, black: up.filter(({ isBlack }) => isBlack).length }
}
