import { useRef, useSyncExternalStore } from 'react'
import type { StoreState } from '#client/sync/storeState.ts'
import { isShallowEqual } from './isShallowEqual.ts'
import { selecting, type Selection } from './selecting.ts'
import type { WindowStore } from '#client/sync/windowStore.ts'

/** What a selector makes of the store's state; the component is drawn again only when that changes. */
export function useSelected<T>(store: WindowStore, select: (state: StoreState) => T): T {
  return usePart(store, state => state, select)
}

/** The same of one part of the state: while the part is the same object, the selector is not asked again. */
export function usePart<S, T>(
  store: WindowStore, partOf: (state: StoreState) => S, select: (part: S) => T, isEqual: (one: T, other: T) => boolean = isShallowEqual,
): T {
  const last = useRef<Selection<S, T>>(null)
  const read = (): T => {
    last.current = selecting(last.current, partOf(store.getSnapshot()), select, isEqual)
    return last.current.value
  }
  return useSyncExternalStore(store.subscribe, read, read)
}
