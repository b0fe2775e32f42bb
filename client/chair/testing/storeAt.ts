import { decide } from '#shared/floor/decide.ts'
import { GUESSED } from '#shared/floor/drawing/guessing.ts'
import { chair, time } from '#shared/floor/testing/panel.ts'
import type { Scenario } from '#shared/floor/testing/scenario.ts'
import { storeOf } from '#client/sync/testing/storeOf.ts'
import type { WindowStore } from '#client/sync/windowStore.ts'

/** What the Chair's window draws a meeting from at a time: whether something may be pressed the rules say. */
export function storeAt({ meeting, version }: Scenario, now: string): WindowStore {
  const at = time(now)
  return storeOf({ meeting, version, actor: chair }, {
    at,
    would: command => {
      const decision = decide(meeting, command, { actor: chair, at, receivedAt: at, commandId: 'c', version: version + 1, ...GUESSED })
      return decision.ok ? null : decision.refusal.code
    },
  })
}
