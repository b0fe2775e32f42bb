import type { WindowStore } from '#client/sync/windowStore.ts'
import type { Called } from '#client/status/callOf.ts'
import { myRequests } from '../myRequests.ts'
import { calledNow } from './calledNow.ts'
import { callWords } from './callWords.ts'
import type { Shelf } from './remembered.ts'
import { Teller, type Means } from './teller.ts'

/**
 * Tells by all means when a delegation is called. It listens to the news itself: a tab behind others is drawn late, or
 * not at all. Returns how to stop.
 */
export function watchCalls(store: Pick<WindowStore, 'getSnapshot' | 'subscribe' | 'now'>, means: readonly Means[], shelf: Shelf): () => void {
  let last: Called | null = null
  let tellers: readonly Teller[] | null = null
  const look = (): void => {
    const { actor, meeting, pending, version } = store.getSnapshot()
    const delegationId = actor?.delegationId ?? null
    if (delegationId === null) return
    const called = calledNow(meeting, myRequests(meeting, delegationId, pending))
    if (last?.kind === called.kind && last.of === called.of) return
    last = called
    tellers ??= means.map(one => new Teller(one, `${meeting.meetingId}/${delegationId}`, shelf))
    const now = { ...called, version, at: Math.round(store.now()) }
    for (const teller of tellers) void teller.tell(now, call => callWords(meeting, delegationId, call))
  }
  look()
  return store.subscribe(look)
}
