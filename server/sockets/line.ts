import type { MessageOf, Told } from './told.ts'
import type { Joined } from './types.ts'
import type { Written } from './written.ts'

/** The line of one window, a socket or a stream: it is joined, told, counted and cut by the same code. */
export interface Line {
  /** Whose joins are counted together. */
  readonly id: string
  readonly kind: 'socket' | 'stream'
  readonly cookies: string | undefined
  readonly isOpen: boolean
  /** For how long nothing was heard from the other end, whole ms: what lives answers the pings. Of a stream nothing is ever heard: Infinity. */
  readonly silentMs: number
  /** How much of what it was told is not taken yet, characters or bytes. */
  readonly untaken: number
  /** It is told what is sent under these names. */
  readonly names: ReadonlySet<string>
  joined: Joined | null
  /** Something has ended a session of its access since its own was looked up: perhaps that. */
  isDoubted: boolean
  listenTo(names: readonly string[]): void
  unlisten(name: string): void
  tell<E extends Told>(event: E, ...message: MessageOf<E>): void
  /** The same, of what was written once for many. @param before what goes out together with it, before it */
  pass(written: Written, before?: Written): void
  /** What is going to be passed is written out, as this line takes it. */
  makeReady(written: Written): void
  cut(): void
  /** Without a word, which would wait behind all that is not taken. */
  tear(): void
  onceClosed(call: () => void): void
}
