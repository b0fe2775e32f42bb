import type { Line } from './line.ts'
import type { Wire } from './types.ts'

/** Says goodbye, and hangs up in the same moment. What has arrived already is not looked at any more. */
export function cutOff(wire: Wire, line: Line | null): void {
  if (line === null) wire.close()
  else line.cut()
  wire.request.socket.destroy()
}

/** Nobody knows who is at the other end, or it is anybody. */
export const isOutside = (line: Line | null): boolean => line === null || line.joined === null || line.joined.actor.role === 'public'
