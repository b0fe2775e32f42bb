import type { MeetingStore } from '../acting/meetingStore.ts'
import type { StoreState } from '../storeState.ts'

/** As other waits of the tests: a line may come back after a pause of four seconds, and on a busy machine a little later. */
const LONGEST_MS = 10_000

/** Waits until a store's state is so; says what it was when it never came to be. */
export function until(store: MeetingStore, isSo: (state: StoreState) => boolean): Promise<StoreState> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (!isSo(store.getSnapshot())) return
      end()
      resolve(store.getSnapshot())
    }
    const timer = setTimeout(() => {
      end()
      const { status, pending, notices, version } = store.getSnapshot()
      reject(new Error(`never ${String(isSo)}: ${JSON.stringify({ status, pending, notices, version })}`))
    }, LONGEST_MS)
    const stop = store.subscribe(look)
    const end = (): void => {
      stop()
      clearTimeout(timer)
    }
    look()
  })
}
