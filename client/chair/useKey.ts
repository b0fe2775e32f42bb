import { useEffect, useEffectEvent } from 'react'

/** Calls when a key goes down that the test is for. A key that is held down counts once. */
export function useKey(isIt: (event: KeyboardEvent) => boolean, act: () => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || !isIt(event)) return
    event.preventDefault()
    if (!event.repeat) act()
  })
  useEffect(() => {
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
}

/** The space bar, when no control has the focus: otherwise it belongs to that. */
export function isFreeSpace({ code, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return code === 'Space' && !ctrlKey && !altKey && !metaKey && !shiftKey && document.activeElement === document.body
}

/** Ctrl+Z, or the like on a Mac, outside of fields and dialogs. */
export function isUndoKey({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean {
  const isInField = target instanceof Element && target.closest('input, select, textarea, dialog') !== null
  return key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !altKey && !shiftKey && !isInField
}
