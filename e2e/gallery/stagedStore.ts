import { decide } from '#shared/floor/decide.ts'
import { GUESSED } from '#shared/floor/drawing/guessing.ts'
import { evolve } from '#shared/floor/evolve.ts'
import { redactMeeting, audienceOf } from '#shared/floor/visibility.ts'
import type { StoreState } from '#client/sync/storeState.ts'
import type { WindowStore } from '#client/sync/windowStore.ts'
import type { Scene } from './scene.ts'

/** A store without a server: it shows a scene, and presses act on it by the rules. Its clock stands still. `goOn`: what is done elsewhere. */
export function stagedStore({ actor, staged, status, notices = [], pending = [], unkeptId = '', deeds = [], presence, screens, clockErrorMs = 3, afterwards }: Scene): { store: WindowStore; goOn: () => void } {
  const listeners = new Set<() => void>()
  const live = { kind: 'live', code: null, lostAt: null, ...status } as const
  const seen = (): Pick<StoreState, 'meeting' | 'version'> => ({ meeting: actor === null ? staged.meeting : redactMeeting(staged.meeting, audienceOf(actor)), version: staged.version })
  let state: StoreState = { ...seen(), actor, status: live, presence: presence ?? null, screens: screens ?? null, pending, unkeptId, notices, deeds }
  const set = (change: Partial<StoreState>): void => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  const decided = (command: Parameters<WindowStore['submit']>[0]): ReturnType<typeof decide> | null =>
    state.actor === null ? null : decide(state.meeting, command, { actor: state.actor, at: staged.at, receivedAt: staged.at, commandId: `p${state.version + 1}`, version: state.version + 1, ...GUESSED })
  const store: WindowStore = {
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    getSnapshot: () => state,
    now: () => staged.at,
    clockErrorMs: () => clockErrorMs,
    would: command => {
      const decision = decided(command)
      return decision === null ? 'not-permitted' : decision.ok ? null : decision.refusal.code
    },
    submit: async command => {
      const decision = decided(command)
      if (decision === null || !decision.ok) return { ok: false, code: decision?.refusal.code ?? 'not-permitted' }
      set({ meeting: decision.events.reduce(evolve, state.meeting), version: state.version + 1 })
      return { ok: true, version: state.version }
    },
    signal: async ({ signal, isOn }) => {
      const said = state.presence?.kind === 'booth' ? state.presence.signals.filter(one => one !== signal) : []
      set({ presence: { kind: 'booth', signals: isOn ? [...said, signal] : said } })
      return { ok: true }
    },
    ask: async (schema, question) => schema.parse(question === 'screen:sign' ? { ok: true, isHeld: true } : { ok: true }),
    dismiss: id => set({ notices: state.notices.filter(notice => notice.id !== id) }),
    ticker: { at: everyMs => Math.floor(staged.at / everyMs) * everyMs, listen: () => () => {} },
  }
  const goOn = (): void => {
    afterwards?.(staged)
    set(seen())
  }
  return { store, goOn }
}
