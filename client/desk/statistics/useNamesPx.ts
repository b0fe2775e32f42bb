import { useSyncExternalStore } from 'react'

const PHONE = '(max-width: 40rem)'

/** How much of its width a chart leaves to the names of its rows, px. */
export function useNamesPx(): number {
  return useSyncExternalStore(onWidth, () => matchMedia(PHONE).matches) ? 156 : 200
}

function onWidth(tell: () => void): () => void {
  const query = matchMedia(PHONE)
  query.addEventListener('change', tell)
  return () => query.removeEventListener('change', tell)
}
