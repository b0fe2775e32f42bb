import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { chair, secretariat } from '#shared/floor/testing/panel.ts'
import { given, type Scenario } from '#shared/floor/testing/scenario.ts'
import { approve, ask, create, end, giveTo, next, open, openTheList } from '#shared/floor/testing/verbs.ts'
import { MeetingProvider } from '#client/react/MeetingProvider.tsx'
import type { StoreState } from '#client/sync/storeState.ts'
import type { WindowStore } from '#client/sync/windowStore.ts'
import { ToSay } from './ToSay.tsx'

function storeOf({ meeting }: Scenario): WindowStore {
  const state: StoreState = { meeting, version: 1, actor: chair, status: { kind: 'live', code: null, lostAt: null }, presence: null, screens: null, pending: [], notices: [], deeds: [] }
  return {
    getSnapshot: () => state, subscribe: () => () => {}, now: () => 0, clockErrorMs: () => 0, would: () => null, dismiss: () => {},
    ask: async () => null, signal: async () => ({ ok: true as const }), submit: async () => ({ ok: true, version: 1 }), ticker: { at: () => 0, listen: () => () => {} },
  }
}

const words = (scenario: Scenario): string => renderToStaticMarkup(<MeetingProvider store={storeOf(scenario)} fallback={null}><ToSay /></MeetingProvider>).replaceAll(/<[^>]*>/g, ' ')

const listOpen = given([]).as(secretariat).does(create()).as(chair).does(open, next, next, openTheList)
const atTheEnd = (scenario: Scenario): Scenario => scenario.as(chair).does(next, next, next, giveTo('president'), end)
const asked = given(listOpen).as('cuba').does(ask('cuba'))

test('the Chair does not read that there are no more speakers where somebody waits, or stands on the list', () => {
  expect(words(atTheEnd(given(listOpen)))).toContain('There are no more speakers. The meeting is closed.')
  for (const scenario of [given(asked), given(asked).as(chair).does(approve('cuba'))]) {
    const said = words(atTheEnd(scenario))
    expect(said).toContain('The meeting is closed.')
    expect(said).not.toContain('no more speakers')
  }
})
