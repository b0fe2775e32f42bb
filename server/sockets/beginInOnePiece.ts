import type { Duplex } from 'node:stream'

/**
 * The yes to a WebSocket and the first words on it go out together: when a whole hall comes back at once, each piece less is
 * felt. To be called when it is certain that it is a yes: behind a no the wire is torn, and what waits on it is lost.
 */
export function beginInOnePiece(wire: Duplex): void {
  wire.cork()
  setImmediate(() => wire.uncork())
}
