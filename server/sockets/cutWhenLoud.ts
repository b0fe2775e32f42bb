import { CHARACTERS, CHARACTERS_OUTSIDE, MESSAGES, MESSAGES_AT_ONCE, STRETCH_MS } from './limits.ts'
import type { Line } from './line.ts'
import { Tally } from './tally.ts'
import type { OneSocket } from './types.ts'

/**
 * Cuts a socket that sends more, in messages or in bytes, than any window does: reading it would keep the node from the
 * others. What has arrived of it already is not looked at any more, nor does it wait for the other end to close.
 */
export function cutWhenLoud(socket: OneSocket, line: Line): void {
  const messages = new Tally(STRETCH_MS)
  const atOnce = new Tally(1000)
  const characters = new Tally(STRETCH_MS)
  socket.conn.on('packet', ({ data }: { data?: unknown }) => {
    const { joined } = line
    const most = joined !== null && joined.actor.role !== 'public' ? CHARACTERS : CHARACTERS_OUTSIDE
    const isLoud = atOnce.add(1) > MESSAGES_AT_ONCE || messages.add(1) > MESSAGES || characters.add(sizeOf(data)) > most
    if (isLoud) cutOff(socket)
  })
}

/** Says goodbye, and hangs up in the same moment. */
export function cutOff(socket: OneSocket): void {
  socket.disconnect(true)
  socket.request.socket.destroy()
}

/** In characters, or in bytes where it is no text. */
function sizeOf(data: unknown): number {
  if (typeof data === 'string') return data.length
  return data instanceof Uint8Array || data instanceof ArrayBuffer ? data.byteLength : 0
}
