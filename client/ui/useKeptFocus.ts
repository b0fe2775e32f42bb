import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent, type MouseEvent, type RefObject } from 'react'
import { isTooSoon } from './deadTime.ts'

interface KeptFocus<T> {
  ref: RefObject<T | null>
  onFocus: (event: FocusEvent<T>) => void
  onBlur: (event: FocusEvent<T>) => void
  onClickCapture: (event: MouseEvent<T>) => void
  onKeyDown: (event: KeyboardEvent<T>) => void
}

/**
 * Keeps the focus inside a part of the window whose buttons come, move and go: a button that moved keeps it; when one goes,
 * the next of its kind takes over (`data-kind`), else the part itself. Otherwise the focus would fall to the page, where
 * the next Space means something else.
 */
export function useKeptFocus<T extends HTMLElement>(): KeptFocus<T> {
  const ref = useRef<T>(null)
  const last = useRef<{ control: HTMLElement; index: number } | null>(null)
  const passedAt = useRef(-Infinity)
  useLayoutEffect(() => {
    if (last.current === null || ref.current === null || document.activeElement !== document.body) return
    const { control, index } = last.current
    const peers = peersOf(ref.current, control)
    const heir = control.isConnected ? control : (peers[Math.min(index, peers.length - 1)] ?? ref.current)
    if (heir !== control) passedAt.current = performance.now()
    heir.focus({ preventScroll: true })
  })
  return {
    ref,
    onFocus: ({ target, currentTarget }) => {
      const control = target as HTMLElement
      if (!currentTarget.contains(control)) return // in a menu, which stands elsewhere and gives the focus back by itself
      last.current = { control, index: peersOf(currentTarget, control).indexOf(control) }
    },
    // A control that is taken away does not say good-bye to anybody; leaving for another control does.
    onBlur: ({ relatedTarget, target }) => {
      if (relatedTarget !== null || (target.isConnected && document.hasFocus())) last.current = null
    },
    onClickCapture: event => {
      const isByKey = event.detail === 0
      if (isByKey && isTooSoon(event, passedAt.current)) event.stopPropagation()
    },
    // Where the part itself took over, the same press would mean what Space means in the window.
    onKeyDown: event => {
      const isPress = event.key === ' ' || event.key === 'Enter'
      if (isPress && event.target === event.currentTarget && isTooSoon(event, passedAt.current)) event.preventDefault()
    },
  }
}

function peersOf(part: HTMLElement, { dataset }: HTMLElement): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>('button')].filter(button => button.dataset['kind'] === dataset['kind'])
}
