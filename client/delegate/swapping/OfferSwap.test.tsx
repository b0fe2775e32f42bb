import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { withList } from '#shared/floor/testing/halls.ts'
import { delegate } from '#shared/floor/testing/panel.ts'
import { offerSwap, set } from '#shared/floor/testing/verbs.ts'
import { MeetingProvider } from '#client/react/MeetingProvider.tsx'
import { NOTHING_KEPT } from '#client/sync/keeping.ts'
import { firstState } from '#client/sync/storeState.ts'
import type { Pending } from '#shared/sync/replica.ts'
import type { WindowStore } from '#client/sync/windowStore.ts'
import { myRequests } from '../myRequests.ts'
import { OfferSwap } from './OfferSwap.tsx'

const { meeting } = withList(['cuba', 'kenya', 'france']).does(set({ mayOfferSwaps: true }))
const step = offerSwap('kenya', 'france')
const onItsWay: Pending = { commandId: 'offered', issuedAt: 0, command: typeof step === 'function' ? step(meeting) : step, version: null }

/** What Kenya is offered to press, while this is on its way. */
function shown(pending: readonly Pending[]): string {
  const state = { ...firstState('panel', NOTHING_KEPT), meeting, actor: delegate('kenya'), status: { kind: 'live', code: null, lostAt: null } as const, pending }
  const store: WindowStore = {
    getSnapshot: () => state, subscribe: () => () => {}, now: () => 0, clockErrorMs: () => 0, would: () => null, dismiss: () => {},
    ask: async () => null, signal: async () => ({ ok: true as const }),
    submit: async () => ({ ok: true, version: 1 }), ticker: { at: () => 0, listen: () => () => {} },
  }
  const [mine] = myRequests(meeting, 'kenya', pending)
  return mine === undefined ? '' : renderToStaticMarkup(<MeetingProvider store={store}><OfferSwap mine={mine} /></MeetingProvider>)
}

test('while an offer is on its way no other can be made', () => {
  expect(shown([])).toContain('swap-offer')
  expect(shown([])).not.toContain('aria-disabled')
  expect(shown([onItsWay])).toMatch(/swap-offer.* aria-disabled="true"/)
})
