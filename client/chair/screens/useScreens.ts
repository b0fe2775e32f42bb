import { useMemo } from 'react'
import { forPresiding, type ScreenHere } from '#shared/protocol/screensHere.ts'
import { useSteadied } from '../counted/useSteadied.ts'

export const NO_SCREENS: readonly ScreenHere[] = []

/** The screens of this meeting as those presiding are told of them; null while nothing is known of any: the line is lost. */
export function useScreens(): readonly ScreenHere[] | null {
  const told = useSteadied(({ screens }) => screens ?? NO_SCREENS)
  return useMemo(() => (told === null ? null : (forPresiding.safeParse(told).data?.screens ?? NO_SCREENS)), [told])
}
