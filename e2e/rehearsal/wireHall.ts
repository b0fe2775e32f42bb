import { setTimeout as pause } from 'node:timers/promises'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'
import type { Answer, Hall } from './hall.ts'

/** A meeting at a server: a window for the Chair and one for each delegation. */
export function wireHall(chair: WireWindow, delegations: ReadonlyMap<string, WireWindow>, speed: number): Hall {
  const give = async (window: WireWindow, command: Parameters<WireWindow['submit']>[0]): Promise<Answer> => {
    const reply = await window.submit(command)
    if (reply.ok) await chair.until((_meeting, version) => version >= reply.version, `entry ${reply.version}`)
    return reply
  }
  return {
    get meeting() {
      return chair.meeting
    },
    get version() {
      return chair.cursor.version
    },
    now: () => chair.now(),
    chair: command => give(chair, command),
    delegation: (delegationId, command) => {
      const window = delegations.get(delegationId)
      if (window === undefined) throw new Error(`${delegationId} has no window`)
      return give(window, command)
    },
    pass: ms => pause(ms / speed),
    until: (isSo, what) => chair.until(isSo, what),
  }
}
