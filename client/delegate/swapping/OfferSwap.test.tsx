import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { withList } from '#shared/floor/testing/halls.ts'
import { delegate } from '#shared/floor/testing/panel.ts'
import { offerSwap, set } from '#shared/floor/testing/verbs.ts'
import { MeetingProvider } from '#client/react/MeetingProvider.tsx'
import { storeOf } from '#client/sync/testing/storeOf.ts'
import type { Pending } from '#shared/sync/replica.ts'
import { myRequests } from '../myRequests.ts'
import { OfferSwap } from './OfferSwap.tsx'

const { meeting } = withList(['cuba', 'kenya', 'france']).does(set({ mayOfferSwaps: true }))
const step = offerSwap('kenya', 'france')
const onItsWay: Pending = { commandId: 'offered', issuedAt: 0, command: typeof step === 'function' ? step(meeting) : step, version: null }

/** What Kenya is offered to press, while this is on its way. */
function shown(pending: readonly Pending[]): string {
  const store = storeOf({ meeting, actor: delegate('kenya'), pending })
  const [mine] = myRequests(meeting, 'kenya', pending)
  return mine === undefined ? '' : renderToStaticMarkup(<MeetingProvider store={store}><OfferSwap mine={mine} /></MeetingProvider>)
}

test('while an offer is on its way no other can be made', () => {
  expect(shown([])).toContain('swap-offer')
  expect(shown([])).not.toContain('aria-disabled')
  expect(shown([onItsWay])).toMatch(/swap-offer.* aria-disabled="true"/)
})
