import { useEffect, useMemo, useState } from 'react'
import type { SteeredScreen } from '#shared/protocol/screens.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { useSelected } from '#client/react/useSelected.ts'
import { keepScreen, keptScreen } from './keptScreen.ts'
import { mineOf } from './mineOf.ts'
import { NOTHING_WANTED } from './nothingWanted.ts'
import { ownId } from './ownId.ts'

/** This window as a screen: which it is, and what is wanted of it. Until it knows which, what was kept is shown. */
export function useMine(): { isKnown: boolean; mine: SteeredScreen } {
  const store = useStore()
  const told = useSelected(store, state => state.screens)
  const [screenId, setId] = useState<string | null>(null)
  useEffect(() => void ownId(store).then(setId), [store])
  const mine = useMemo(() => {
    const kept = keptScreen(store)
    const id = screenId ?? kept?.screenId ?? ''
    return mineOf(told, id, kept) ?? { screenId: id, number: null, wish: NOTHING_WANTED }
  }, [store, told, screenId])
  useEffect(() => {
    if (screenId !== null) keepScreen(store, mine)
  }, [store, mine, screenId])
  return { isKnown: screenId !== null, mine }
}
