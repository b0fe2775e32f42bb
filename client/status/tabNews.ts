import { createContext, useContext, useLayoutEffect } from 'react'

/** Says something in front of the tab's name; null takes it back. */
export const TabNews = createContext<(news: string | null) => void>(() => {})

/** What the tab says first, for whoever looks at another one: it stands still until it is no news any more. */
export function useTabNews(news: string | null): void {
  const tell = useContext(TabNews)
  useLayoutEffect(() => {
    tell(news)
    return () => tell(null)
  }, [tell, news])
}
