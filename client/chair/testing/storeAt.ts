import { decide } from '#shared/floor/decide.ts'
import { GUESSED } from '#shared/floor/drawing/guessing.ts'
import { chair, time } from '#shared/floor/testing/panel.ts'
import type { Scenario } from '#shared/floor/testing/scenario.ts'
import type { StoreState } from '#client/sync/storeState.ts'
import type { WindowStore } from '#client/sync/windowStore.ts'

/** What the Chair's window draws a meeting from at a time: whether something may be pressed the rules say. */
export function storeAt({ meeting, version }: Scenario, now: string): WindowStore {
  const state: StoreState = { meeting, version, actor: chair, status: { kind: 'live', code: null, lostAt: null }, presence: null, screens: null, pending: [], notices: [], deeds: [] }
  const at = time(now)
  return {
    getSnapshot: () => state, subscribe: () => () => {}, now: () => at, clockErrorMs: () => 0, dismiss: () => {},
    would: command => {
      const decision = decide(meeting, command, { actor: chair, at, receivedAt: at, commandId: 'c', version: version + 1, ...GUESSED })
      return decision.ok ? null : decision.refusal.code
    },
    ask: async () => null, signal: async () => ({ ok: true as const }), submit: async () => ({ ok: true, version: 1 }), ticker: { at: () => at, listen: () => () => {} },
  }
}
