import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { chair, delegate, secretariat } from '#shared/floor/testing/panel.ts'
import { given, type Scenario } from '#shared/floor/testing/scenario.ts'
import { approve, ask, create, next, open, openTheList } from '#shared/floor/testing/verbs.ts'
import { MeetingProvider } from '#client/react/MeetingProvider.tsx'
import type { StoreState } from '#client/sync/storeState.ts'
import type { WindowStore } from '#client/sync/windowStore.ts'
import { PointOfOrder } from './PointOfOrder.tsx'
import { ReplyStands } from './Reply.tsx'

function storeOf({ meeting }: Scenario): WindowStore {
  const state: StoreState = { meeting, version: 1, actor: delegate('cuba'), status: { kind: 'live', code: null, lostAt: null }, presence: null, screens: null, pending: [], notices: [], deeds: [] }
  return {
    getSnapshot: () => state, subscribe: () => () => {}, now: () => 0, clockErrorMs: () => 0, would: () => null, dismiss: () => {},
    ask: async () => null, signal: async () => ({ ok: true as const }), submit: async () => ({ ok: true, version: 1 }), ticker: { at: () => 0, listen: () => () => {} },
  }
}

/** What is read out of the corner of the window, and seen in it. */
const said = (scenario: Scenario): string =>
  /<div class="order-stands" aria-live="polite">(.*?)<\/div>/.exec(renderToStaticMarkup(<MeetingProvider store={storeOf(scenario)} fallback={null}><PointOfOrder><ReplyStands /></PointOfOrder></MeetingProvider>))?.[1]?.replaceAll(/<[^>]*>/g, '') ?? 'nothing is there'

const listOpen = given([]).as(secretariat).does(create()).as(chair).does(open, next, next, openTheList)
const listed = given(listOpen).as('cuba').does(ask('cuba')).as(chair).does(approve('cuba'))
const both = given(listed).as('cuba').does(ask('cuba in reply'))

test('a right of reply that was asked beside another request is said to wait, where it was asked', () => {
  expect(said(listed)).toBe('')
  expect(said(both)).toBe('Right of reply: Waiting for the Chair')
  expect(said(given(both).as(chair).does(approve('cuba in reply'))), 'it has a place, which the list shows').toBe('')
  expect(said(given(listOpen).as('cuba').does(ask('cuba in reply'))), 'then my card is of it').toBe('')
})
