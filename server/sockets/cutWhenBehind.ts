import type { Writable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { sizeOf } from './sizeOf.ts'
import type { OneSocket } from './types.ts'

/** A window that is brought over as many entries as it may ask for has less than this to take. */
export const MOST_WAITING = 8_000_000
/** What is on its way on any line that is read. */
const UNDER_WAY = 64_000
/** So long an answer may lie before whoever asks for the next one is hung up on, ms. */
const TAKE_MS = 5000
const LOOK_MS = 50

/** What was told on a socket, and not taken yet. */
export interface Untaken {
  /** Characters, or bytes where they wait on the wire. */
  size: () => number
  /** Resolves when what was told so far is taken, for an answer may be a whole meeting; whoever does not take it is cut. */
  taken: () => Promise<void>
}

/** Cuts the line of a window that takes nothing any more: what it should be told would fill the memory of the node. */
export function cutWhenBehind(socket: OneSocket): Untaken {
  const wire = socket.request.socket
  let waiting = 0
  // What was handed over is not sent: the wire keeps what the other end does not take.
  const size = (): number => waiting + wire.writableLength
  socket.conn.on('packetCreate', ({ data }: { data?: unknown }) => {
    waiting += sizeOf(data)
    // Not in order: the farewell would wait behind the rest.
    if (size() > MOST_WAITING) wire.destroy()
  })
  socket.conn.on('drain', () => (waiting = 0))
  const taken = async (): Promise<void> => {
    for (const until = performance.now() + TAKE_MS; size() > UNDER_WAY && !wire.destroyed;) {
      if (performance.now() > until) wire.destroy()
      else await pause(LOOK_MS)
    }
  }
  return { size, taken }
}

/** The same of what was written to the wire itself. Not in order: the farewell would wait behind the rest. */
export function cutIfBehind(wire: Writable): void {
  if (wire.writableLength > MOST_WAITING) wire.destroy()
}
