import { standStill } from './standStill.ts'

/** Parts of a window whose rows stand still under a hand. */
const PARTS = '.list, .waiting, .justnow'

/** From when a hand goes down on rows until what it pressed has had its effect, or what it drags was dropped, they stand still. */
export function stillUnderHand(): () => void {
  const stop = new AbortController()
  const always = { capture: true, passive: true, signal: stop.signal }
  let go: (() => void) | null = null
  const hold = ({ target }: Event): void => {
    if (target instanceof Element && target.closest(PARTS) !== null) go ??= standStill()
  }
  const release = (): void => {
    go?.()
    go = null
  }
  let isDragged = false
  const drag = (is: boolean) => (event: Event): void => {
    isDragged = is
    if (is) hold(event)
    else setTimeout(release)
  }
  addEventListener('pointerdown', hold, always)
  addEventListener('dragstart', drag(true), always)
  addEventListener('dragend', drag(false), always)
  // The click comes after the pointer went up, in the same breath. A drag takes the pointer away.
  addEventListener('pointerup', () => setTimeout(release), always)
  addEventListener('pointercancel', () => setTimeout(() => isDragged || release()), always)
  addEventListener('blur', () => isDragged || release(), { signal: stop.signal })
  // Where the hand went up somewhere else, as on a scroll bar, or what was dragged is gone.
  addEventListener('pointermove', ({ buttons }) => buttons === 0 && release(), always)
  return () => {
    stop.abort()
    release()
  }
}
