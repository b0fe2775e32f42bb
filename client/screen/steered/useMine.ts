import { useEffect, useMemo, useState } from 'react'
import { areSame } from '#shared/floor/same.ts'
import type { SteeredScreen } from '#shared/protocol/screens.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { useSelected } from '#client/react/useSelected.ts'
import { keepScreen, keptScreen } from './keptScreen.ts'
import { mineOf } from './mineOf.ts'
import { NOTHING_WANTED } from './nothingWanted.ts'
import { ownId } from './ownId.ts'

/** This window as a screen: which it is, and what is wanted of it. Until it knows which, what was kept is shown. */
export function useMine(): { isKnown: boolean; mine: SteeredScreen } {
  const told = useSelected(useStore(), state => state.screens)
  const [screenId, setId] = useState<string | null>(null)
  const [kept, setKept] = useState(keptScreen) // from then on held here, also where the browser keeps nothing
  useEffect(() => void ownId().then(setId), [])
  const mine = useMemo(() => {
    const id = screenId ?? kept?.screenId ?? ''
    return mineOf(told, id, kept) ?? { screenId: id, number: null, wish: NOTHING_WANTED }
  }, [told, screenId, kept])
  useEffect(() => {
    if (screenId === null) return
    keepScreen(mine)
    setKept(before => (areSame(before, mine) ? before : mine))
  }, [mine, screenId])
  return { isKnown: screenId !== null, mine }
}
