import { useEffect, useRef, type RefObject } from 'react'

/** Where a form was closed the focus goes to the first button of what stands there again, and not to the page. */
export function useReturned<T extends HTMLElement = HTMLParagraphElement>(isOpen: boolean): RefObject<T | null> {
  const within = useRef<T>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen) within.current?.querySelector('button')?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return within
}
