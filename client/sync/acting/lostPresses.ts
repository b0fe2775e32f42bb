import type { WindowStore } from '../windowStore.ts'
import type { StoreState } from '../storeState.ts'
import type { Notice } from './notices.ts'

/**
 * That a press was lost, and has to be made again, is said to those presiding no longer than it could be: not once it is made again, and not once it
 * was done, whoever did it: when the floor was given, the same key ends the statement. That the server can keep nothing is said until it has kept
 * something. A delegation is told what became of its request by its card.
 */
export function forgetLostPresses(store: Pick<WindowStore, 'subscribe' | 'getSnapshot' | 'would' | 'dismiss'>): void {
  const versions = new Map<string, number>()
  store.subscribe(() => {
    const state = store.getSnapshot()
    for (const notice of state.notices) {
      if (!versions.has(notice.id)) versions.set(notice.id, state.version)
      const hasKept = state.version > (versions.get(notice.id) ?? 0)
      if (notice.kind === 'dropped' && (isOutlived(notice, state, hasKept) || store.would(notice.command) !== null)) store.dismiss(notice.id)
    }
  })
}

/** @param hasKept the server has kept an entry since */
function isOutlived({ code, command: { type } }: Notice, { pending }: StoreState, hasKept: boolean): boolean {
  return pending.some(({ command }) => command.type === type) || (code === 'try-again' && hasKept)
}
