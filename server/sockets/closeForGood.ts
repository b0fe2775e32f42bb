import type { Socket } from 'node:net'

/** Whoever is told goodbye has so long to hang up, ms; a WebSocket would wait for half a minute, and read all that still comes. */
const FAREWELL_MS = 1000

/** Closes the line under a WebSocket that has ended, also where the other end does not. */
export function closeForGood(line: Socket): void {
  if (line.destroyed) return
  const late = setTimeout(() => line.destroy(), FAREWELL_MS)
  line.once('close', () => clearTimeout(late))
}
