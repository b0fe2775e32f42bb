import { useMemo, type ReactNode } from 'react'
import { StoreContext, useStore } from './MeetingProvider.tsx'
import { standingStore } from './standingStore.ts'

/** A part of the window whose rows stand still while a hand is on any. */
export function Standing({ children }: { children: ReactNode }): ReactNode {
  const store = useStore()
  const standing = useMemo(() => standingStore(store), [store])
  return <StoreContext value={standing}>{children}</StoreContext>
}
