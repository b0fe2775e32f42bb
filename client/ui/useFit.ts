import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react'

/** Whatever may make a text longer. Not attributes: the share itself is one. */
const WORDS = { subtree: true, childList: true, characterData: true }

/**
 * Sets a text as large as it fits into a box that has its size from elsewhere, so that a long one moves nothing below it.
 * It sets `--fit` on the box, a share of the full size: the first of `shares` that fits, else the last.
 */
export function useFit<T extends HTMLElement>(shares: readonly number[]): RefObject<T | null> {
  const ref = useRef<T>(null)
  const fit = useCallback((): void => {
    const box = ref.current
    if (box === null) return
    for (const share of shares) {
      box.style.setProperty('--fit', String(share))
      if (box.scrollHeight <= box.clientHeight) return
    }
  }, [shares])
  useLayoutEffect(fit)
  useLayoutEffect(() => {
    const observer = new ResizeObserver(fit)
    // Words inside may change by themselves, with neither this nor the size of the box.
    const reader = new MutationObserver(fit)
    if (ref.current !== null) {
      observer.observe(ref.current)
      reader.observe(ref.current, WORDS)
    }
    document.fonts.addEventListener('loadingdone', fit)
    return () => {
      observer.disconnect()
      reader.disconnect()
      document.fonts.removeEventListener('loadingdone', fit)
    }
  }, [fit])
  return ref
}
