import { useSyncExternalStore } from 'react'
import { sectionOf, type SectionName } from './sections.ts'

function onFragment(tell: () => void): () => void {
  addEventListener('hashchange', tell)
  return () => removeEventListener('hashchange', tell)
}

/** Which part of the desk the address names. */
export function useSection(): SectionName {
  return useSyncExternalStore(onFragment, () => sectionOf(location.hash))
}
