import { useEffect } from 'react'
import { isTooSoon } from './deadTime.ts'

/** The parts of a window, of which the nearest takes over. */
const PARTS = 'section, aside, main, header'

/** What keeps and gives back the focus by itself. */
const OVERLAYS = 'dialog, [popover], [role="menu"]'

/**
 * Catches the focus when the control that has it is taken away and nothing else takes over: then the part of the window
 * where it was has it, or the heading in it that says what has become of it. Else it would fall to the page, and who
 * works by keyboard would begin again at the top.
 */
export function useCaughtFocus(): void {
  useEffect(catchFocus, [])
}

/** The control that has the focus, and the parts around it, the nearest first. */
interface Held {
  control: Element
  around: HTMLElement[]
}

/** Begins; returns what ends it. */
function catchFocus(): () => void {
  let held: Held | null = null
  let caughtAt = -Infinity
  const look = (): void => {
    if (held === null || document.activeElement !== document.body) return
    const { control, around } = held
    held = null
    if (control.isConnected) return // somebody has let go of it
    const parts = [...around.filter(part => part.isConnected), ...document.querySelectorAll('main')]
    if (parts.some(part => takesFocus(part.querySelector('h1') ?? part))) caughtAt = performance.now()
  }
  const onFocusIn = ({ target }: FocusEvent): void => {
    caughtAt = -Infinity
    if (target instanceof Element && target.closest(OVERLAYS) === null) held = { control: target, around: partsAround(target) }
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const isPress = event.key === ' ' || event.key === 'Enter'
    if (isPress && isTooSoon(event, caughtAt)) event.preventDefault()
  }
  const observer = new MutationObserver(look)
  observer.observe(document, { subtree: true, childList: true })
  const stop = new AbortController()
  addEventListener('focusin', onFocusIn, { signal: stop.signal })
  addEventListener('focusout', () => queueMicrotask(look), { signal: stop.signal }) // a control that is being taken away is still there now
  addEventListener('keydown', onKeyDown, { capture: true, signal: stop.signal })
  return () => {
    observer.disconnect()
    stop.abort()
  }
}

function partsAround(control: Element): HTMLElement[] {
  const part = control.closest<HTMLElement>(PARTS)
  return part === null ? [] : [part, ...partsAround(part.parentElement ?? document.documentElement)]
}

/** Gives what is no control the focus for once: it is none of the stops of Tab. */
function takesFocus(heir: HTMLElement): boolean {
  if (!heir.hasAttribute('tabindex')) {
    heir.tabIndex = -1
    heir.addEventListener('blur', () => heir.removeAttribute('tabindex'), { once: true })
  }
  heir.focus({ preventScroll: true })
  return document.activeElement === heir
}
