import { useMemo } from 'react'
import { forPresiding, type ScreenHere } from '#shared/protocol/screensHere.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { useSelected } from '#client/react/useSelected.ts'

const NONE: readonly ScreenHere[] = []

/** The screens of this meeting as those presiding are told of them; none while the line is lost. */
export function useScreens(): readonly ScreenHere[] {
  const told = useSelected(useStore(), ({ status, screens }) => (status.kind === 'live' ? screens : null))
  return useMemo(() => forPresiding.safeParse(told).data?.screens ?? NONE, [told])
}
