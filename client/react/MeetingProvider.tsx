import { createContext, useContext, type ReactNode } from 'react'
import type { WindowStore } from '#client/sync/windowStore.ts'
import { useSelected } from './useSelected.ts'

export const StoreContext = createContext<WindowStore | null>(null)

interface MeetingProviderProps {
  store: WindowStore
  /** Shown until the meeting is there, or why it will not be: it may ask for the status, the notices and the time. */
  fallback?: ReactNode
  /** Shown once there is a meeting, and from then on, whatever becomes of the line. */
  children: ReactNode
}

/** The meeting of a window, for all hooks below. Neither starts nor stops the store. */
export function MeetingProvider({ store, fallback = null, children }: MeetingProviderProps): ReactNode {
  const hasMeeting = useSelected(store, state => state.actor !== null)
  return <StoreContext value={store}>{hasMeeting ? children : fallback}</StoreContext>
}

/** The store of the window, for hooks. */
export function useStore(): WindowStore {
  const store = useContext(StoreContext)
  if (store === null) throw new Error('there is no MeetingProvider above')
  return store
}
