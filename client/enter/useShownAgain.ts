import { useEffect, useEffectEvent } from 'react'

/** Calls when the browser shows the page again as it was left: the way back or forth loads nothing anew then. */
export function useShownAgain(call: () => void): void {
  const onShow = useEffectEvent(({ persisted }: PageTransitionEvent) => {
    if (persisted) call()
  })
  useEffect(() => {
    addEventListener('pageshow', onShow)
    return () => removeEventListener('pageshow', onShow)
  }, [])
}
