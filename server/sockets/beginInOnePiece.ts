import type { Socket } from 'node:net'

/** The yes to a WebSocket and the first words on it go out together: when a whole hall comes back at once, each piece less is felt. */
export function beginInOnePiece(wire: Socket): void {
  wire.cork()
  setImmediate(() => wire.uncork())
}
