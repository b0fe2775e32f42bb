import type { FromServer, ToServer } from '#shared/protocol/messages.ts'

/** What a line tells, as it came. */
export interface LineEvents {
  /** There, for the first time or again. */
  onUp(): void
  /** Cut, or could not be made. It is tried again by itself. */
  onDown(): void
  /** Something came, be it a ping. */
  onSign(): void
  onTold(event: keyof FromServer, message: unknown): void
}

/** One way to a server, and whether it is open. */
export interface Line {
  readonly isUp: boolean
  /** Tries until it is up; does nothing where it tries already. */
  open(): void
  close(): void
  /** An answer may never come. */
  ask(question: keyof ToServer, message: unknown, answer: (reply: unknown) => void): void
}
