import { CHARACTERS, CHARACTERS_OUTSIDE, CROWD_OUTSIDE, MESSAGES, MESSAGES_AT_ONCE, MESSAGES_IN_CROWD, MESSAGES_OUTSIDE, STRETCH_MS } from './limits.ts'
import type { Line } from './line.ts'
import { sizeOf } from './sizeOf.ts'
import { Tally } from './tally.ts'
import type { OneSocket } from './types.ts'

/** What all together send who have not joined by a session, of a node. */
export const newCrowd = (): Tally => new Tally(1000)

/**
 * Cuts a socket that sends more, in messages or in bytes, than any window does: reading it would keep the node from the
 * others. What has arrived of it already is not looked at any more, nor does it wait for the other end to close.
 */
export function cutWhenLoud(socket: OneSocket, line: Line, crowd: Tally): void {
  const messages = new Tally(STRETCH_MS)
  const atOnce = new Tally(1000)
  const characters = new Tally(STRETCH_MS)
  const isOutside = (): boolean => line.joined === null || line.joined.actor.role === 'public'
  const mostOutside = (): number => (crowd.add(1) > CROWD_OUTSIDE ? MESSAGES_IN_CROWD : MESSAGES_OUTSIDE)
  socket.conn.on('packetCreate', ({ type }: { type?: unknown }) => {
    if (type === 'ping') messages.add(-1) // so its answer is none of those
  })
  socket.conn.on('packet', ({ data }: { data?: unknown }) => {
    const [most, mostCharacters] = isOutside() ? [mostOutside(), CHARACTERS_OUTSIDE] : [MESSAGES, CHARACTERS]
    const isLoud = atOnce.add(1) > MESSAGES_AT_ONCE || messages.add(1) > most || characters.add(sizeOf(data)) > mostCharacters
    if (isLoud) cutOff(socket)
  })
}

/** Says goodbye, and hangs up in the same moment. */
export function cutOff(socket: OneSocket): void {
  socket.disconnect(true)
  socket.request.socket.destroy()
}
