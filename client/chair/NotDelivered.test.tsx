import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { decide } from '#shared/floor/decide.ts'
import { GUESSED } from '#shared/floor/drawing/guessing.ts'
import { withList } from '#shared/floor/testing/halls.ts'
import { chair, time } from '#shared/floor/testing/panel.ts'
import type { Scenario } from '#shared/floor/testing/scenario.ts'
import { close, noteText, putText } from '#shared/floor/testing/verbs.ts'
import { MeetingProvider } from '#client/react/MeetingProvider.tsx'
import type { StoreState } from '#client/sync/storeState.ts'
import type { WindowStore } from '#client/sync/windowStore.ts'
import { NotDelivered } from './NotDelivered.tsx'

/** What the rules say of this meeting. */
function storeOf({ meeting, version }: Scenario): WindowStore {
  const state: StoreState = { meeting, version, actor: chair, status: { kind: 'live', code: null, lostAt: null }, presence: null, screens: null, pending: [], notices: [], deeds: [] }
  const at = time('12:00')
  return {
    getSnapshot: () => state, subscribe: () => () => {}, now: () => at, clockErrorMs: () => 0, dismiss: () => {},
    would: command => {
      const decision = decide(meeting, command, { actor: chair, at, receivedAt: at, commandId: 'c', version: version + 1, ...GUESSED })
      return decision.ok ? null : decision.refusal.code
    },
    ask: async () => null, signal: async () => ({ ok: true as const }), submit: async () => ({ ok: true, version: 1 }), ticker: { at: () => at, listen: () => () => {} },
  }
}

/** The name of each button. */
function buttons(scenario: Scenario): string[] {
  const html = renderToStaticMarkup(<MeetingProvider store={storeOf(scenario)} fallback={null}><NotDelivered /></MeetingProvider>)
  return [...html.matchAll(/<button[^>]*aria-label="([^"]*)"/g)].map(([, name]) => name ?? '')
}

test('T13 I16 a note is taken back by a press, and no press takes back a text that is kept', () => {
  const closed = withList(['kenya', 'cuba', 'iran']).as('cuba').does(noteText('cuba')).as('iran').does(putText('iran')).as(chair).does(close)
  expect(buttons(closed)).toEqual(['Note a written statement: Kenya', 'Take the note back: Cuba'])
  expect(buttons(closed.as('iran').does(putText('iran', null)))).toContain('Note a written statement: Iran')
})
