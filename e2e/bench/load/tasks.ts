import type { Deed, Seat } from './dialect.ts'

export type Kind = 'rostrum' | 'socket.io' | 'ws' | 'colyseus'

export interface Place {
  kind: Kind
  /** Each window goes to the next of them. */
  ports: number[]
  /** Addresses of the load, in turn. */
  from: string[]
  delegations: number
  seats: Seat[]
  /** Presses may be refused, as in a meeting that goes on. A benchmark presses what is accepted. */
  mayBeRefused?: boolean
}

/** What a load is told to do; it answers each with an `Outcome`. */
export type Task =
  | { do: 'place'; place: Place }
  /** Opens so many windows more. */
  | { do: 'open'; windows: number }
  /** All windows stand at the same press, and so many more are coming. */
  | { do: 'expect'; presses: number }
  /** These windows press, one every so many ms; 0: all in one instant. */
  | { do: 'press'; windows: number[]; deed: Deed; everyMs: number }
  /** These windows press, each when the one before has its answer. */
  | { do: 'serial'; windows: number[]; deed: Deed }
  /** Waits until all windows have seen what is expected. */
  | { do: 'seen' }
  /** These windows, or all, are cut in one instant and come back; with the cursor they had or with nothing. */
  | { do: 'storm'; isResuming: boolean; windows?: number[] }
  | { do: 'counts' }

export interface Outcome {
  open: { tookMs: number }
  press: { pressedAt: number[]; answeredAt: number[] }
  serial: { tookMs: number }
  /** When the last window had each press. */
  seen: { seenAt: number[] }
  storm: { tookMs: number }
  /** Of all windows together; `joinBytes` of the last answer to a join. */
  counts: { bytes: number; frames: number; joinBytes: number; processorMs: number }
  place: null
  expect: null
}

export type OutcomeOf<T extends Task['do']> = T extends keyof Outcome ? Outcome[T] : never
