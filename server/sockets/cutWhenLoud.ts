import type { Limits } from './limits.ts'
import type { Line } from './line.ts'
import type { OneSocket } from './types.ts'

/** Cuts a socket that sends more, in messages or in bytes, than any window does: reading it would keep the node from the others. */
export function cutWhenLoud(socket: OneSocket, line: Line, limits: Limits): void {
  socket.conn.on('packet', ({ data }: { data?: unknown }) => {
    const { joined } = line
    const isKnown = joined !== null && joined.actor.role !== 'public'
    void limits.maySend(socket.id, sizeOf(data), isKnown).then(may => {
      if (!may) socket.disconnect(true)
    })
  })
}

/** In characters, or in bytes where it is no text. */
function sizeOf(data: unknown): number {
  if (typeof data === 'string') return data.length
  return data instanceof Uint8Array || data instanceof ArrayBuffer ? data.byteLength : 0
}
