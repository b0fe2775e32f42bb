import type { StoreState } from '#client/sync/storeState.ts'
import type { WindowStore } from '#client/sync/windowStore.ts'
import { isStill, onStill } from '#client/ui/standStill.ts'

/**
 * The same meeting for those parts of a window whose rows stand still under a hand: until the hand is gone, they show what
 * it went down on. Their version stands still too, so that a move says which order it was made in.
 */
export function standingStore(store: WindowStore): WindowStore {
  let held: StoreState | null = null
  const getSnapshot = (): StoreState => {
    const fresh = store.getSnapshot()
    held = isStill() ? (held ?? fresh) : null
    return held ?? fresh
  }
  return {
    ticker: store.ticker,
    now: () => store.now(),
    clockErrorMs: () => store.clockErrorMs(),
    submit: command => store.submit(command),
    signal: message => store.signal(message),
    ask: (...question) => store.ask(...question),
    would: command => store.would(command),
    dismiss: noticeId => store.dismiss(noticeId),
    getSnapshot,
    subscribe: listener => {
      const hold = (): void => {
        getSnapshot() // what there is when the hand goes down is what stays
        listener()
      }
      const stops = [store.subscribe(listener), onStill(hold)]
      return () => stops.forEach(stop => stop())
    },
  }
}
