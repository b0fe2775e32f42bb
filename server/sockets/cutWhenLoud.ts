import { cutOff, isOutside } from './cutOff.ts'
import { CHARACTERS, CHARACTERS_OUTSIDE, CROWD_OUTSIDE, MESSAGES, MESSAGES_AT_ONCE, MESSAGES_IN_CROWD, MESSAGES_OUTSIDE, STRETCH_MS } from './limits.ts'
import type { Line } from './line.ts'
import { sizeOf } from './sizeOf.ts'
import { Tally } from './tally.ts'
import type { Wire } from './types.ts'

/** What all together send who have not joined by a session, of a node. */
export const newCrowd = (): Tally => new Tally(1000)

/**
 * Cuts a wire on which more comes, in messages or in bytes, than any window sends: reading it would keep the node from the
 * others. What has arrived of it already is not looked at any more, nor does it wait for the other end to close. It is counted
 * from its first packet on, for what comes before a wire is a line of anybody is read as well, and may be answered. Returns
 * what is to be called with the line that it becomes.
 */
export function cutWhenLoud(wire: Wire, crowd: Tally): (line: Line) => void {
  let line: Line | null = null
  const messages = new Tally(STRETCH_MS)
  const atOnce = new Tally(1000)
  const characters = new Tally(STRETCH_MS)
  const mostOutside = (): number => (crowd.add(1) > CROWD_OUTSIDE ? MESSAGES_IN_CROWD : MESSAGES_OUTSIDE)
  wire.on('packetCreate', ({ type }: { type?: unknown }) => {
    if (type === 'ping') messages.add(-1) // so its answer is none of those
  })
  wire.on('packet', ({ data }: { data?: unknown }) => {
    const [most, mostCharacters] = isOutside(line) ? [mostOutside(), CHARACTERS_OUTSIDE] : [MESSAGES, CHARACTERS]
    const isLoud = atOnce.add(1) > MESSAGES_AT_ONCE || messages.add(1) > most || characters.add(sizeOf(data)) > mostCharacters
    if (isLoud) cutOff(wire, line)
  })
  return known => void (line = known)
}
