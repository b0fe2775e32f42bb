import { useRef, type KeyboardEvent } from 'react'
import { isTooSoon } from './deadTime.ts'

interface FirstKey {
  opened: () => void
  onKeyDownCapture: (event: KeyboardEvent) => void
  onKeyUpCapture: (event: KeyboardEvent) => void
}

/** A menu opens with its first item under the keys: the second half of a double press, or a key held down, picks nothing. */
export function useFirstKey(): FirstKey {
  const openedAt = useRef(-Infinity)
  const swallow = (event: KeyboardEvent): void => {
    const isPress = event.key === 'Enter' || event.key === ' '
    // Whoever goes through the items has seen them.
    if (!isPress && event.type === 'keydown') openedAt.current = -Infinity
    if (!isPress || (!event.repeat && !isTooSoon(event, openedAt.current))) return
    event.preventDefault()
    event.stopPropagation()
  }
  return { opened: () => (openedAt.current = performance.now()), onKeyDownCapture: swallow, onKeyUpCapture: swallow }
}
