import { useEffect, useEffectEvent } from 'react'

/** Prints what is for paper once it is drawn in its letters, where the browser does not do so already; and tells when that is over. */
export function usePrinter(isAsked: boolean, onDone: () => void): void {
  const done = useEffectEvent(onDone)
  useEffect(() => {
    const stop = new AbortController()
    addEventListener('afterprint', () => done(), { signal: stop.signal })
    if (isAsked) void document.fonts.ready.then(() => stop.signal.aborted || print())
    return () => stop.abort()
  }, [isAsked])
}
