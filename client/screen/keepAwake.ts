/** A lock may be taken from us while the screen is shown, as when a battery runs low: it is asked for again so often, ms. */
const AGAIN_MS = 60_000

/**
 * Keeps the display from falling asleep while the page is shown, and tells each time it has tried whether it could. It
 * cannot without https, on an old browser, or when the system refuses. Returns how to let the display sleep again.
 */
export function keepAwake(tell: (isAwake: boolean) => void): () => void {
  let lock: WakeLockSentinel | null = null
  let isOver = false
  let isAsking = false
  const take = async (): Promise<void> => {
    if (isAsking || document.visibilityState !== 'visible' || lock?.released === false) return // a page that is hidden loses it, and may have none
    isAsking = true
    try {
      lock = await navigator.wakeLock.request('screen')
      if (isOver) await lock.release()
    } catch {
      lock = null // refused; or there is no `wakeLock`, and then this is a TypeError
    }
    isAsking = false
    if (!isOver) tell(lock !== null)
  }
  const again = (): void => void take()
  const timer = setInterval(again, AGAIN_MS)
  document.addEventListener('visibilitychange', again)
  again()
  return () => {
    isOver = true
    clearInterval(timer)
    document.removeEventListener('visibilitychange', again)
    void lock?.release()
  }
}
