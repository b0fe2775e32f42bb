import { useEffect } from 'react'
import { newAim, type Seen } from './aim.ts'
import { DEAD_MS, madeAt } from './deadTime.ts'
import { stillUnderHand } from './stillUnderHand.ts'

/** A pointer that has moved less than this is still at the same spot, px: half of the smallest button. */
const NEAR_PX = 22

/**
 * Swallows presses that would hit what has just slid under the pointer, or what the button that has the focus has just
 * become: the second half of a double click, or a press that was under way when the row above went. A press at another
 * spot, and on a button that is still the same, counts. While a hand is down on rows, they stand still.
 */
export function useSteadyPresses(): void {
  useEffect(guardPresses, [])
  useEffect(stillUnderHand, [])
}

/** Begins; returns what ends it. */
function guardPresses(): () => void {
  const [pointer, focus] = [newAim(DEAD_MS), newAim(DEAD_MS)]
  let spot = { x: -NEAR_PX, y: -NEAR_PX }
  const go = ({ clientX: x, clientY: y }: MouseEvent): void => {
    spot = { x, y }
    pointer.take(seenAt(spot))
  }
  let isDue = false
  const look = (): void => {
    isDue = false
    const now = performance.now()
    pointer.look(seenAt(spot), now)
    focus.look(seenIn(document.activeElement), now)
  }
  const isNear = ({ clientX, clientY }: MouseEvent): boolean => Math.hypot(clientX - spot.x, clientY - spot.y) < NEAR_PX
  const onMove = (event: PointerEvent): void => {
    look()
    if (!isNear(event) || !pointer.isStale(madeAt(event))) go(event)
  }
  // Whoever scrolls moves what is under the pointer, and knows it; but a page that gets shorter scrolls by itself.
  const onScroll = (): void => {
    if (isDue) look()
    if (!pointer.isStale(performance.now())) pointer.take(seenAt(spot))
  }
  const onClick = (event: MouseEvent): void => {
    if (!event.isTrusted) return // of a letter key, which stands for no control that has the focus, and is dead by itself for as long
    look()
    const isByKey = event.detail === 0
    const at = madeAt(event) // when it was made: a busy page hears of it later
    const isMeant = isByKey ? !focus.isStale(at) : !isNear(event) || !pointer.isStale(at)
    if (isMeant) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  // Once a frame, and after its picture: to ask what lies under the hand before it would lay the page out once more.
  let frame = 0
  const lookSoon = (): void => {
    isDue = true
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => setTimeout(look))
  }
  const observer = new MutationObserver(lookSoon)
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributeFilter: ['aria-label', 'open'] })
  const stop = new AbortController()
  const always = { capture: true, passive: true, signal: stop.signal }
  addEventListener('pointermove', onMove, always)
  addEventListener('pointerdown', onMove, always)
  addEventListener('scroll', onScroll, always)
  addEventListener('focusin', ({ target }) => focus.take(seenIn(target as Element)), always)
  addEventListener('click', onClick, { capture: true, signal: stop.signal })
  return () => {
    cancelAnimationFrame(frame)
    observer.disconnect()
    stop.abort()
  }
}

const seenAt = ({ x, y }: { x: number; y: number }): Seen | null => seenIn(document.elementFromPoint(x, y))

function seenIn(element: Element | null): Seen | null {
  const control = element?.closest('button, a, summary, label, input, select, [role^="menuitem"]') ?? null
  return control === null ? null : { control, label: control.getAttribute('aria-label') ?? control.textContent }
}
