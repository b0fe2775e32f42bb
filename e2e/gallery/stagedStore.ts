import { decide } from '#shared/floor/decide.ts'
import { evolve } from '#shared/floor/evolve.ts'
import { redactMeeting, audienceOf } from '#shared/floor/visibility.ts'
import type { MeetingStore } from '#client/sync/meetingStore.ts'
import type { StoreState } from '#client/sync/storeState.ts'
import type { Scene } from './scene.ts'

/** What windows ask of a store. */
type Asked = Pick<MeetingStore, 'subscribe' | 'getSnapshot' | 'now' | 'clockErrorMs' | 'submit' | 'would' | 'dismiss'> & { ticker: Pick<MeetingStore['ticker'], 'at' | 'listen'> }

/** A store without a server: it shows a scene, and presses act on it by the rules. Its clock stands still. */
export function stagedStore({ actor, staged, status, notices = [], pending = [] }: Scene): MeetingStore {
  const listeners = new Set<() => void>()
  const live = { kind: 'live', code: null, lostAt: null, lastNewsAt: staged.at, ...status } as const
  const meeting = actor === null ? staged.meeting : redactMeeting(staged.meeting, audienceOf(actor))
  let state: StoreState = { meeting, version: staged.version, actor, status: live, pending, notices }
  const set = (change: Partial<StoreState>): void => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  const decided = (command: Parameters<MeetingStore['submit']>[0]): ReturnType<typeof decide> | null =>
    state.actor === null ? null : decide(state.meeting, command, { actor: state.actor, at: staged.at, receivedAt: staged.at, commandId: `p${state.version + 1}`, version: state.version + 1 })
  const store: Asked = {
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    getSnapshot: () => state,
    now: () => staged.at,
    clockErrorMs: () => 3,
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
    dismiss: id => set({ notices: state.notices.filter(notice => notice.id !== id) }),
    ticker: { at: everyMs => Math.floor(staged.at / everyMs) * everyMs, listen: () => () => {} },
  }
  return store as MeetingStore
}
