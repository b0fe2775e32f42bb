import { useEffect, useEffectEvent } from 'react'
import { isSpaceOn } from './spaceKey.ts'

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

/** What a space bar belongs to when it has the focus, or when the focus is in it. */
const OWNERS = 'button, a, input, select, textarea, summary, dialog, [role="menu"]'

/** What stands behind an open dialog hears no key, also when nothing in the dialog has the focus: what was pressed in it is gone, or plain text was clicked. */
function isBehindDialog(): boolean {
  return document.querySelector('dialog[open]') !== null
}

/** The space bar, unless it is turned off, when no control has the focus: a part of the window that took it for want of a control is none. */
export function isFreeSpace({ code, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return isSpaceOn() && code === 'Space' && !ctrlKey && !altKey && !metaKey && !shiftKey && document.activeElement?.closest(OWNERS) === null && !isBehindDialog()
}

/** Ctrl+Z, or the like on a Mac, outside of fields and dialogs; where the keys write another script, by the place of the Z. */
export function isUndoKey({ key, code, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean {
  const isInField = target instanceof Element && target.closest('input, select, textarea') !== null
  const isZ = key > '~' ? code === 'KeyZ' : key.toLowerCase() === 'z'
  return isZ && (ctrlKey || metaKey) && !altKey && !shiftKey && !isInField && !isBehindDialog()
}

/** Ctrl+K, or the like on a Mac: it works also where letter keys are turned off. */
export function isFindKey(event: KeyboardEvent): boolean {
  return isWithControl(event, 'KeyK')
}

/** Ctrl+P: what is printed of this window is the list. */
export function isPrintKey(event: KeyboardEvent): boolean {
  return isWithControl(event, 'KeyP')
}

function isWithControl({ code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent, wanted: string): boolean {
  return code === wanted && (ctrlKey || metaKey) && !altKey && !shiftKey && !isBehindDialog()
}
