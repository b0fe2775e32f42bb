import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react'

/**
 * Keeps the focus inside a part of the window whose buttons come and go: when the focused one goes, the one in its place
 * takes over, else the part itself. Otherwise the focus would fall to the page, where the next Space means something else.
 */
export function useKeptFocus<T extends HTMLElement>(): { ref: RefObject<T | null>; onFocus: (event: FocusEvent<T>) => void; onBlur: (event: FocusEvent<T>) => void } {
  const ref = useRef<T>(null)
  const index = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (index.current === null || ref.current === null || document.activeElement !== document.body) return
    const left = controlsOf(ref.current)
    const heir = left[Math.min(index.current, left.length - 1)] ?? ref.current
    heir.focus({ preventScroll: true })
  })
  return {
    ref,
    onFocus: ({ target, currentTarget }) => {
      index.current = controlsOf(currentTarget).indexOf(target as HTMLElement)
    },
    // A control that is taken away does not say good-bye to anybody; leaving for another control does.
    onBlur: ({ relatedTarget, target }) => {
      if (relatedTarget !== null || (target.isConnected && document.hasFocus())) index.current = null
    },
  }
}

const controlsOf = (part: HTMLElement): HTMLElement[] => [...part.querySelectorAll<HTMLElement>('button, input, select, a')]
