import { firstState, type StoreState } from '../storeState.ts'
import { NOTHING_KEPT } from '../keeping.ts'
import type { WindowStore } from '../windowStore.ts'

/**
 * What a window is drawn from once: it holds this, stands at this time and hears nothing more.
 * @param other what it does otherwise than one that may do anything
 */
export function storeOf(given: Partial<StoreState>, { at = 0, ...other }: Partial<WindowStore> & { at?: number } = {}): WindowStore {
  const state: StoreState = { ...firstState('panel', NOTHING_KEPT), version: 1, status: { kind: 'live', code: null, lostAt: null }, ...given }
  return {
    getSnapshot: () => state, subscribe: () => () => {}, now: () => at, clockErrorMs: () => 0, would: () => null, dismiss: () => {},
    ask: async () => null, signal: async () => ({ ok: true }), submit: async () => ({ ok: true, version: 1 }), ticker: { at: () => at, listen: () => () => {} },
    ...other,
  }
}
