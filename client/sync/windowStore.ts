import type { Command } from '#shared/floor/commands.ts'
import type { RefusalCode } from '#shared/floor/refusals.ts'
import type { SubmitReply } from '#shared/protocol/messages.ts'
import type { SignalMessage, SignalReply } from '#shared/protocol/signals.ts'
import type { Connection } from './connection.ts'
import type { StoreState } from './storeState.ts'
import type { Ticker } from './ticker.ts'

/** What a window asks of its meeting, whether it acts in it or only follows. */
export interface WindowStore {
  readonly ticker: Pick<Ticker, 'at' | 'listen'>
  subscribe: (listener: () => void) => () => void
  getSnapshot: () => StoreState
  /** The server's time, ms; until a server has answered, the machine's own. */
  now: () => number
  /** How wrong `now` may be, ms; null until a server has answered. */
  clockErrorMs: () => number | null
  /** Sends a command, shows at once what may be shown, and tells what became of it. Never rejects. */
  submit: (command: Command) => Promise<SubmitReply>
  /** Signals as a booth does; from any other window it is refused. Sent once, and never kept. Never rejects. */
  signal: (message: SignalMessage) => Promise<SignalReply>
  /** Asks what is no command, with the schema of its answer. Null: no answer came. Never rejects. */
  ask: Connection['ask']
  /** Why the rules would refuse a command now; null when they would not. Asked of what the window shows. */
  would: (command: Command) => RefusalCode | null
  dismiss: (noticeId: string) => void
}
