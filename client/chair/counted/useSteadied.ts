import { useRef } from 'react'
import { useOfMeeting } from '#client/react/hooks.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import type { StoreState } from '#client/sync/storeState.ts'
import { NOTHING_SAID, steadied, type Steadied } from './steadied.ts'

/** What is told of who is there, without the flicker of a line that is lost for a moment; null while it is not known. */
export function useSteadied<T>(toldIn: (state: StoreState) => T | null): T | null {
  const store = useStore()
  const last = useRef<Steadied<T>>(NOTHING_SAID)
  return useOfMeeting(true, () => {
    const state = store.getSnapshot()
    last.current = steadied(last.current, toldIn(state), state.status, store.now())
    return last.current.said
  })
}
