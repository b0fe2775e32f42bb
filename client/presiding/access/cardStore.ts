import type { AccessCard } from '#shared/protocol/http.ts'

/** A card that was issued here. Its code is nowhere else. */
export interface HeldCard {
  card: AccessCard
  /** It was shown by itself, or went to the printer. */
  isOut: boolean
}

/** Where issued cards are held: in the memory of this tab alone. */
export interface HeldStore {
  get: () => readonly HeldCard[]
  change: (next: (before: readonly HeldCard[]) => readonly HeldCard[]) => void
  onChange: (tell: () => void) => () => void
}

export function newHeld(): HeldStore {
  let held: readonly HeldCard[] = []
  const listeners = new Set<() => void>()
  return {
    get: () => held,
    change: next => {
      held = next(held)
      for (const tell of listeners) tell()
    },
    onChange: tell => {
      listeners.add(tell)
      return () => void listeners.delete(tell)
    },
  }
}

const inWindow = new Map<string, HeldStore>()

/** The same for as long as the window is open, whatever part of it is shown: what is left unprinted is asked about before the window goes. */
export function heldInWindow(meetingId: string): HeldStore {
  const known = inWindow.get(meetingId)
  if (known !== undefined) return known
  const store = newHeld()
  inWindow.set(meetingId, store)
  addEventListener('beforeunload', event => store.get().some(({ isOut }) => !isOut) && event.preventDefault())
  return store
}
