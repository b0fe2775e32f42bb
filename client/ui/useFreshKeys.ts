import { useRef, type KeyboardEvent } from 'react'
import { isTooSoon } from './deadTime.ts'

interface FreshKeys {
  opened: () => void
  onKeyDownCapture: (event: KeyboardEvent) => void
  onInputCapture: () => void
}

/** The second half of a double press, or a key that is held down since before, does not do at once what a dialog was to ask about. */
export function useFreshKeys(): FreshKeys {
  const openedAt = useRef(-Infinity)
  const seen = (): void => void (openedAt.current = -Infinity) // by whoever goes through it, or writes
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    const isHeld = event.repeat && openedAt.current !== -Infinity
    if (!wouldGo(event) || (!isHeld && !isTooSoon(event, openedAt.current))) return seen()
    event.preventDefault()
    event.stopPropagation()
  }
  return { opened: () => (openedAt.current = performance.now()), onKeyDownCapture, onInputCapture: seen }
}

/** It presses the button at the end: that itself, or from a field. */
function wouldGo({ key, target }: KeyboardEvent): boolean {
  if (target instanceof HTMLButtonElement) return target.type === 'submit' && (key === 'Enter' || key === ' ')
  return key === 'Enter'
}
