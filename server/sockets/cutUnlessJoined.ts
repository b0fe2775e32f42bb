import type { Line } from './line.ts'
import type { OneSocket } from './types.ts'

/** A window asks to join as soon as it has its line, ms. */
export const JOIN_MS = 10_000
/** Who was refused for a while asks again after half a minute at the longest: so many times as long it may take. */
const AGAIN = 4

/**
 * Cuts a socket that does not join: it is no window, and lines are not without end. Returns what is to be called when a join
 * was answered. A window of ours that was refused for good leaves by itself, and does not come back.
 */
export function cutUnlessJoined(socket: OneSocket, line: Line, joinMs: number): () => void {
  const cutIn = (ms: number): NodeJS.Timeout => setTimeout(() => line.cut(), ms)
  let timer = cutIn(joinMs)
  socket.once('disconnect', () => clearTimeout(timer))
  return () => {
    clearTimeout(timer)
    if (line.joined === null && line.isOpen) timer = cutIn(AGAIN * joinMs)
  }
}
