import type { Writable } from 'node:stream'
import type { OneSocket } from './types.ts'

/** A window that is brought from the first entry to the last of a long meeting has less than this to take. */
export const MOST_WAITING = 8_000_000

/** Cuts the line of a window that takes nothing any more: what it should be told would fill the memory of the node. */
export function cutWhenBehind(socket: OneSocket): void {
  let waiting = 0
  socket.conn.on('packetCreate', ({ data }: { data?: unknown }) => {
    waiting += typeof data === 'string' ? data.length : 0
    // Not in order: the farewell would wait behind the rest.
    if (waiting > MOST_WAITING) socket.request.socket.destroy()
  })
  socket.conn.on('drain', () => (waiting = 0))
}

/** The same of what was written to the wire itself. Not in order: the farewell would wait behind the rest. */
export function cutIfBehind(wire: Writable): void {
  if (wire.writableLength > MOST_WAITING) wire.destroy()
}
