import type { FromServer, JoinMessage, ToServer } from '#shared/protocol/messages.ts'

/** What a line tells, as it came. */
export interface LineEvents {
  /** There, for the first time or again. */
  onUp(): void
  /** Cut, or could not be made. It is tried again by itself. @param silentMs for how long nothing was heard, where that is longer than a line that lives is silent */
  onDown(silentMs?: number): void
  onTold(event: keyof FromServer, message: unknown): void
}

/** Of a line that may say with its first packet what will be asked as soon as it is there. */
export interface OpeningEvents extends LineEvents {
  toJoin(): JoinMessage
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
