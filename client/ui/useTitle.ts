import { useLayoutEffect } from 'react'

/** Names the tab while whoever uses this is drawn. */
export function useTitle(title: string): void {
  useLayoutEffect(() => {
    const before = document.title
    document.title = title
    return () => {
      document.title = before
    }
  }, [title])
}
