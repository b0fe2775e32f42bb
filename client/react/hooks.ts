import { useCallback, useSyncExternalStore } from 'react'
import type { Actor, Meeting } from '#shared/floor/model.ts'
import type { Status } from '#client/sync/status.ts'
import { inWords } from '#client/text/inWords.ts'
import { useStore } from './MeetingProvider.tsx'
import { usePart, useSelected } from './useSelected.ts'

/** All that any window may ask; what those in which one acts ask besides is in `actingHooks.ts`. Below the fallback of the provider only the status, the notices and the time. */

/** What a selector makes of the meeting as this window shows it: what is confirmed, and its own pending over it. */
export function useMeeting<T>(select: (meeting: Meeting) => T, isEqual?: (one: T, other: T) => boolean): T {
  return usePart(useStore(), state => inWords(state.meeting), select, isEqual)
}

/** Who this window speaks for. */
export function useActor(): Actor {
  const actor = useSelected(useStore(), state => state.actor)
  if (actor === null) throw new Error('nobody has joined yet')
  return actor
}

const SECOND_MS = 1000

export function useStatus(): Status {
  return useSelected(useStore(), state => state.status)
}

/** The server's time, ms, at the last whole step of so many ms. For leaves only: they are drawn anew at each step. */
export function useNow(everyMs: number = SECOND_MS): number {
  const { ticker } = useStore()
  return useTicking(everyMs, () => ticker.at(everyMs))
}

/**
 * What a selector makes of the meeting and the time to the millisecond: else what happened in this second would seem to lie
 * ahead. Looked at again when the meeting changes and each second; drawn anew only when what it makes of them changes.
 */
export function useMeetingAt<T extends string | number | boolean | null>(select: (meeting: Meeting, at: number) => T): T {
  const store = useStore()
  return useOfMeeting(true, () => select(inWords(store.getSnapshot().meeting), store.now()))
}

/** What is made of the server's time at the last whole second; drawn anew only when that changes. */
export function useTimed<T extends boolean | number | null>(read: (now: number) => T): T {
  const { ticker } = useStore()
  return useTicking(SECOND_MS, () => read(ticker.at(SECOND_MS)))
}

/** How wrong `useNow` may be, whole ms, rounded up; null until a server has told the time. */
export function useClockErrorMs(): number | null {
  const store = useStore()
  return useTicking(SECOND_MS, () => {
    const errorMs = store.clockErrorMs()
    return errorMs === null ? null : Math.ceil(errorMs)
  })
}

/** What is read again at each step of the time. */
function useTicking<T>(everyMs: number, read: () => T): T {
  const { ticker } = useStore()
  const listen = useCallback((call: () => void) => ticker.listen(everyMs, call), [ticker, everyMs])
  return useSyncExternalStore(listen, read, read)
}

/** What is read again when the meeting changes and, if it is timed, each second. */
export function useOfMeeting<T>(isTimed: boolean, read: () => T): T {
  const store = useStore()
  const listen = useCallback((call: () => void) => {
    const stops = [store.subscribe(call), ...(isTimed ? [store.ticker.listen(SECOND_MS, call)] : [])]
    return () => stops.forEach(stop => stop())
  }, [store, isTimed])
  return useSyncExternalStore(listen, read, read)
}
