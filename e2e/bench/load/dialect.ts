import type { BareSocket } from './bareSocket.ts'

/** What a press is in the benchmark: a request for the floor, or taking it back. */
export type Deed = 'request' | 'withdraw'

/** One window of a load, as its dialect and the tally know it. */
export interface Window {
  index: number
  socket: BareSocket
  /** Which presses it has seen: all up to this one, counted as its server counts. */
  seen: number
  /** Messages that the application was sent, without pings. */
  frames: number
}

/** Of a meeting of Rostrum: who this window is. */
export interface Seat {
  cookie: string
  meetingId: string
  accessId: string
  delegationId: string
}

export interface Hearing {
  /** It is in, and has all there is. */
  onIn: (window: Window) => void
  /** It has seen so many presses. */
  onSeen: (window: Window, seen: number) => void
  /** A press of this window was answered. @param seen the place the server gave it, if it says so */
  onAnswer: (window: Window, seen: number | null) => void
  /** A press of this window was refused. @param answer as it came */
  onRefused: (window: Window, answer: string) => void
}

/** How one kind of server is spoken with, on bare sockets. */
export interface Dialect {
  path: (seat: Seat | undefined, index: number) => Promise<string> | string
  open: (window: Window) => void
  message: (window: Window, payload: Buffer, isBytes: boolean) => void
  press: (window: Window, deed: Deed) => void
  /** These windows are in and at rest: who counts messages counts from here on, and who has cursors has them no more. */
  settle: (windows: readonly Window[]) => void
  /** Of the last answer to a join as text, where joins have answers. */
  joinBytes?: () => number
}
